import { expect, it } from 'vitest';

import { createManualClock, startServer } from '../server/index.ts';
import { tone } from '../server/testing/sounds.ts';
import { describeOnEach, model } from './start-scenario.ts';
import { commitAudio, respond } from '@unspool/realtime';

describeOnEach('a session that begins', (start, { connectRealtime, source }) => {
  it('1: is ready only after session.updated', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock, realtime: { delays: { 'session.updated': 500 } } });
    let isReady = false;
    const connecting = connectRealtime(source(server), { model, session: { instructions: 'Be brief.' } });
    void connecting.then(() => (isReady = true));
    const sent = () => server.realtime.connections[0]?.sent.map(({ type }) => type);
    await expect.poll(() => server.realtime.connections[0]?.received.length).toBe(1);
    await clock.advance(499);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent()).toEqual(['session.created']);
    expect(isReady).toBe(false);
    await clock.advance(1);
    const session = await connecting;
    expect(sent()).toEqual(['session.created', 'session.updated']);
    expect(session.configuration).toMatchObject({ instructions: 'Be brief.' });
    await session.close();
  });

  it('2: sends exactly one session.update', async () => {
    await using test = await start({ options: { session: { instructions: 'Be brief.' } } });
    await test.say('Hello');
    expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
    expect(test.received('session.update')).toMatchObject([{ event: { session: { instructions: 'Be brief.' } } }]);
    expect(test.connection().received[0]?.type).toBe('session.update');
  });

  it('3: holds audio until each connection is ready, and all of it arrives then', async () => {
    const clock = createManualClock();
    const delays = { 'session.updated': 500 };
    await using test = await start({ clock, realtime: { onConnection: { 2: { delays } } } });
    await test.say('Before');
    test.connection().perform({ kind: 'cut' });
    await expect.poll(() => test.server.realtime.connections[1]?.received.length).toBe(1);
    test.session.appendAudio(tone(300, 440));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(test.connection(2).received.map(({ type }) => type)).toEqual(['session.update']);
    expect(test.connection(2).audio.receivedMs).toBe(0);
    const committed = commitAudio(test.session);
    await clock.advance(500);
    const { itemId } = await committed;
    expect(test.connection(2).audio.receivedMs).toBe(300);
    expect([...new Set(test.connection(2).received.map(({ type }) => type))]).toEqual([
      'session.update',
      'conversation.item.create',
      'input_audio_buffer.append',
      'input_audio_buffer.commit',
    ]);
    expect(test.conversation.ids.at(-1)).toBe(itemId);
  });
});
