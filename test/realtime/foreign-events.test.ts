import { createConversation } from '@unspool/realtime/conversation';
import { createUsageLedger } from '@unspool/realtime/usage';
import { expect, it } from 'vitest';

import { describeOnEach, type Scenario } from './start-scenario.ts';
import { deleteItem, respond } from '@unspool/realtime';

/** Whether text still goes there and back. */
const expectHealthy = async (test: Scenario) => {
  await test.say('Still there?');
  expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
  expect(test.errors()).toEqual([]);
};

describeOnEach('what no version knows', (start) => {
  it('4: keeps an unknown event as it came, in its place', async () => {
    await using test = await start();
    const heard: unknown[] = [];
    test.session.on('response.hologram.delta', (event) => heard.push(event));
    const event = { type: 'response.hologram.delta', event_id: 'h', points: [[0.25, null]], deep: { être: 'ü' } };
    test.connection().perform({ kind: 'send', event: { type: 'rate_limits.updated', rate_limits: [] } });
    test.connection().perform({ kind: 'send', event });
    await test.settle();
    expect(heard).toEqual([event]);
    expect(test.events.map(({ type }) => type)).toEqual([
      'rate_limits.updated',
      'response.hologram.delta',
      'input_audio_buffer.cleared',
    ]);
    expect(test.events[1]).toEqual(event);
    expect(test.faults).toEqual([]);
    await expectHealthy(test);
  });

  it('5: reports a malformed frame, and takes the valid one after it', async () => {
    await using test = await start();
    const frames = ['{"type":', '', 'null', '[1]', '{"type":5}', '{"event_id":"e"}', '"text"'];
    for (const text of frames) test.connection().perform({ kind: 'frame', text });
    test.connection().perform({ kind: 'frame', text: '{"type":"connection.restored"}' });
    test.connection().perform({ kind: 'frame', base64: '/////w==' });
    test.connection().perform({ kind: 'send', event: { type: 'valid', n: 1 } });
    test.connection().perform({ kind: 'frame', base64: Buffer.from('{"type":"binary"}').toString('base64') });
    await test.settle();
    expect(test.faults).toEqual([
      { kind: 'malformed-frame', reason: 'not-json', length: 8 },
      { kind: 'malformed-frame', reason: 'not-json', length: 0 },
      ...[4, 3, 10, 16, 6].map((length) => ({ kind: 'malformed-frame', reason: 'not-an-event', length })),
      { kind: 'malformed-frame', reason: 'reserved-type', length: 30 },
      { kind: 'malformed-frame', reason: 'not-json', length: 4 },
    ]);
    const types = test.events.map(({ type }) => type);
    expect(types).toEqual(['valid', 'binary', 'input_audio_buffer.cleared']);
    await expectHealthy(test);
    expect((await test.session.close()).faults).toBe(9);
  });

  it('6: takes __proto__ and its kin for words like others', async () => {
    await using test = await start();
    const conversation = createConversation();
    const usage = createUsageLedger();
    test.session.on('*', (event) => [conversation.apply(event), usage.apply(event)]);
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    for (const word of words) {
      for (const text of [
        `{"type":"${word}","event_id":"${word}"}`,
        `{"type":"plain","__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}}}`,
        `{"type":"conversation.item.added","event_id":"${word}","item":{"id":"${word}","type":"message","role":"user","content":[{"type":"input_text","text":"${word}","__proto__":{"isPolluted":true}}]}}`,
        `{"type":"response.done","response":{"id":"${word}","status":"${word}","usage":{"${word}":1,"input_tokens":2}}}`,
      ])
        test.connection().perform({ kind: 'frame', text });
    }
    const heard = words.map((word) => test.session.once(word));
    await test.settle();
    expect((await Promise.all(heard)).map(({ type }) => type)).toEqual(words);
    expect(test.events).toHaveLength(words.length * 4 + 1);
    expect(({} as { isPolluted?: boolean }).isPolluted).toBeUndefined();
    for (const each of [conversation, test.conversation]) {
      expect(each.ids).toEqual(words);
      expect(each.get('__proto__')?.item).toMatchObject({ content: [{ text: '__proto__' }] });
    }
    expect(usage.usage.responses).toMatchObject({ count: words.length, input: { tokens: 2 * words.length } });
    expect(test.faults).toEqual([]);
    for (const id of words) await deleteItem(test.session, id).catch(() => {}); // The server knows none of them.
    expect(test.errors()).toHaveLength(words.length);
  });
});
