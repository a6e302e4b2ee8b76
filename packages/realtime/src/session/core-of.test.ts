import { inspect } from 'node:util';

import { describe, expect, it } from 'vitest';

import { clientOf, key, startServer } from '../realtime-server.fixture.ts';
import { stayUp } from '../reconnect/stay-up.ts';
import { clearAudio, commitAudio } from '../requests/audio-requests.ts';
import { createItem, deleteItem, retrieveItem, truncate } from '../requests/item-requests.ts';
import { cancel, findResponse, respond } from '../requests/response-requests.ts';
import { update } from '../requests/update.ts';
import { connectTranslation } from '../translation/connect-translation.node.ts';
import { text } from './kept-session.fixture.ts';
import type { RealtimeSession } from './realtime-session.ts';
import { cleared, startTold as start } from './told-session.fixture.ts';

/** Every request, with what is taken for a session, and arguments that are right. */
const all: Readonly<Record<string, (session: RealtimeSession) => unknown>> = {
  update: (session) => update(session, { instructions: 'Be kind.' }),
  createItem: (session) => createItem(session, text('item_1')),
  deleteItem: (session) => deleteItem(session, 'item_1'),
  retrieveItem: (session) => retrieveItem(session, 'item_1'),
  truncate: (session) => truncate(session, { itemId: 'item_1', audioEndMs: 10 }),
  commitAudio: (session) => commitAudio(session),
  clearAudio: (session) => clearAudio(session),
  cancel: (session) => cancel(session, 'resp_1'),
};

describe('what is no session', () => {
  const message = expect.stringMatching(/takes a session: .*connectRealtime/);

  it.each([
    { name: 'nothing', value: undefined },
    { name: 'null', value: null },
    { name: 'an id', value: 'sess_1' },
    { name: 'a lookalike', value: { send() {}, on() {}, closed: Promise.resolve(), configuration: {} } },
  ])('is refused: $name', async ({ value }) => {
    const session = value as unknown as RealtimeSession; // What types refuse.
    for (const [name, ask] of Object.entries(all)) {
      let asked: unknown;
      expect(() => (asked = ask(session)), name).not.toThrow();
      await expect(asked, name).rejects.toMatchObject({ name: 'TypeError', message });
    }
    expect(() => respond(session)).toThrow(expect.objectContaining({ name: 'TypeError', message }));
    expect(() => findResponse(session, 'resp_1')).toThrow(expect.objectContaining({ name: 'TypeError', message }));
  });

  it('is a translation', async () => {
    await using server = await startServer((peer) => {
      peer.send({ type: 'session.created', event_id: 'event_1', session: { id: 'sess_1', type: 'translation' } });
      peer.socket.on('message', () => peer.send({ type: 'session.closed', event_id: 'event_2' }));
    });
    const translation = await connectTranslation(clientOf(server), { model: 'm' });
    const session = translation as unknown as RealtimeSession; // What types refuse.
    await expect(clearAudio(session)).rejects.toMatchObject({ name: 'TypeError', message });
    expect(() => respond(session)).toThrow(expect.objectContaining({ name: 'TypeError', message }));
    await translation.close();
  });
});

describe('a session that requests are made of', () => {
  it('may be behind a proxy', async () => {
    await using test = await start();
    const proxy = new Proxy(test.session, {});
    const asked = [clearAudio(proxy), clearAudio(test.session)];
    await test.hear('input_audio_buffer.clear');
    await test.telling(cleared);
    test.tell(cleared);
    await Promise.all(asked);
    const handle = respond(proxy);
    await test.answer('resp_1');
    expect(await handle.id).toBe('resp_1');
  });

  it('shows neither its key nor its insides', async () => {
    await using test = await start({ reconnect: stayUp() });
    const print = () => inspect(test.session, { depth: 10, showHidden: true }) + JSON.stringify(test.session);
    const before = print();
    respond(test.session);
    expect(await test.hear('response.create')).not.toBe('');
    expect(before).toContain('sess_1');
    for (const printed of [before, print()]) {
      expect(printed).not.toContain(key);
      expect(printed).not.toMatch(/outbox|underWay|delivery|runtime|upkeep|authorization/i);
    }
  });
});
