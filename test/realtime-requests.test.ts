import { createClient } from '@unspool/generated';
import {
  cancel,
  clearAudio,
  commitAudio,
  connectRealtime,
  type ConnectSettings,
  createItem,
  deleteItem,
  findResponse,
  type RealtimeSession,
  respond,
  retrieveItem,
  update,
} from '@unspool/realtime';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';

type ServerOptions = NonNullable<Parameters<typeof startServer>[0]>;

const apiKey = 'sk-embedded';
const second = new Int16Array(24_000).map((_, index) => Math.sin(index / 9) * 9000);

const connect = async (realtime: ServerOptions['realtime'] = {}, session: ConnectSettings['session'] = {}) => {
  const server = await startServer({ apiKey, realtime });
  const client = createClient({ apiKey, baseUrl: server.baseUrl });
  const opened = await connectRealtime(client, {
    model: 'gpt-realtime',
    session: { output_modalities: ['text'], audio: { input: { turn_detection: null } }, ...session },
  });
  return {
    server,
    session: opened,
    received: (type: string) => server.realtime.connections[0]?.received.filter((entry) => entry.type === type) ?? [],
    [Symbol.asyncDispose]: async () => {
      await opened.close();
      await server[Symbol.asyncDispose]();
    },
  };
};

const say = (session: RealtimeSession, text: string, id?: string) =>
  createItem(session, { id, type: 'message', role: 'user', content: [{ type: 'input_text', text }] });

const collect = async (pieces: AsyncIterable<string>) => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

const count = async (pieces: AsyncIterable<Uint8Array>) => {
  let bytes = 0;
  for await (const { length } of pieces) bytes += length;
  return bytes;
};

describe('requests and the embedded server', () => {
  it('makes, finds, orders and deletes items', async () => {
    await using test = await connect();
    const { session } = test;
    const first = await say(session, 'One');
    expect(first).toMatchObject({ type: 'message', role: 'user', id: expect.stringMatching(/^item_.{1,27}$/) });
    const zeroth = await createItem(session, { ...first, id: 'zeroth' }, { after: 'root' });
    expect(await retrieveItem(session, 'zeroth')).toMatchObject({
      content: zeroth.type === 'message' ? zeroth.content : [],
    });
    await deleteItem(session, first.id);
    expect(test.server.realtime.connections[0]?.items.map(({ id }) => id)).toEqual(['zeroth']);
    await expect(retrieveItem(session, 'nobody')).rejects.toMatchObject({ name: 'RealtimeError', code: 'rejected' });
  });

  it('rejects the one of three that the server refuses, and tells every listener of the error', async () => {
    await using test = await connect();
    const { session } = test;
    const error = session.once('error');
    const asked = [say(session, 'a', 'a'), deleteItem(session, 'nobody'), say(session, 'b', 'b')];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    const { event_id } = (await error).error;
    expect(test.received('conversation.item.delete')).toMatchObject([{ event: { event_id } }]);
  });

  it('changes the configuration, in order, and says which member is refused', async () => {
    await using test = await connect();
    const { session } = test;
    const [kind, brief, refused] = [
      update(session, { instructions: 'Be kind.' }),
      update(session, { instructions: 'Be brief.' }),
      update(session, { instructions: 'x', audio: { output: { speed: 9 } } }),
    ];
    expect(await kind).toMatchObject({ instructions: 'Be kind.' });
    expect(await brief).toMatchObject({ instructions: 'Be brief.' });
    await expect(refused).rejects.toMatchObject({ code: 'rejected', param: expect.stringContaining('speed') });
    expect(session.configuration).toMatchObject({ instructions: 'Be brief.' });
  });

  it('commits and clears audio, and refuses to commit next to nothing', async () => {
    await using test = await connect();
    const { session } = test;
    const before = await say(session, 'Before');
    session.appendAudio(second);
    const committed = await commitAudio(session);
    expect(committed.previousItemId).toBe(before.id);
    expect(await retrieveItem(session, committed.itemId)).toMatchObject({ role: 'user' });
    session.appendAudio(second);
    await clearAudio(session);
    await expect(commitAudio(session)).rejects.toMatchObject({ serverCode: 'input_audio_buffer_commit_empty' });
  });

  it('gives handles of responses in the conversation one after another, and of others beside them', async () => {
    await using test = await connect();
    const { session } = test;
    await say(session, 'Main');
    const aside = (text: string) =>
      respond(session, {
        conversation: 'none',
        metadata: { topic: text },
        input: [{ type: 'message', role: 'user', content: [{ type: 'input_text', text }] }],
      });
    const handles = [respond(session), respond(session), aside('Left'), aside('Right')];
    const texts = await Promise.all(handles.map((handle) => collect(handle.text())));
    expect(texts.map((text) => /“(.*?)”/.exec(text)?.[1])).toEqual(['Main', expect.anything(), 'Left', 'Right']);
    const responses = await Promise.all(handles.map(({ done }) => done));
    expect(responses.map(({ metadata }) => metadata)).toEqual([null, null, { topic: 'Left' }, { topic: 'Right' }]);
    expect(new Set(responses.map(({ id }) => id)).size).toBe(4);
    expect(test.server.realtime.connections[0]?.sent.some(({ type }) => type === 'error')).toBe(false);
  });

  it('brings audio and its transcript', async () => {
    await using test = await connect({}, { output_modalities: ['audio'] });
    await say(test.session, 'Speak');
    const handle = respond(test.session);
    const text = collect(handle.text());
    let bytes = 0;
    for await (const piece of handle.audio()) bytes += piece.length;
    expect(await text).toContain('Speak');
    expect(bytes).toBeGreaterThan(48_000);
    const [item] = (await handle.done).output ?? [];
    for await (const one of handle.items()) expect(one.id).toBe(item?.id);
  });

  it.each([0, 50])('cancels a response, %i ms before the server begins it', async (waitMs) => {
    await using test = await connect({
      answers: [{ waitMs, items: [{ kind: 'message', text: 'word '.repeat(200) }], deltaDelayMs: 5 }],
    });
    const { session } = test;
    await say(session, 'Talk');
    const handle = respond(session);
    if (waitMs === 0) await handle.id;
    const text = collect(handle.text());
    await handle.cancel();
    expect(await handle.done).toMatchObject({ status: 'cancelled', status_details: { reason: 'client_cancelled' } });
    expect((await text).length).toBeLessThan(900);
    expect(test.received('response.cancel')).toMatchObject([{ event: { response_id: await handle.id } }]);
    await cancel(session);
    expect(test.server.realtime.connections[0]?.sent.filter(({ type }) => type === 'error')).toHaveLength(1);
  });

  it('waits its turn when the server begins a response of its own', async () => {
    await using test = await connect(
      { answers: [{ items: [{ kind: 'message', text: 'Of my own.' }], deltaDelayMs: 10 }] },
      { audio: { input: { turn_detection: { type: 'server_vad' } } } },
    );
    const { session } = test;
    const began = session.once('response.created');
    session.appendAudio(second);
    session.appendAudio(new Int16Array(24_000));
    session.flushAudio();
    await began;
    session.send({ type: 'response.create', event_id: 'raw' }); // What the server refuses, and respond() does not run into.
    const handle = respond(session);
    expect(await collect(handle.text())).not.toContain('Of my own.');
    const refused = test.server.realtime.connections[0]?.sent.filter(({ type }) => type === 'error');
    expect(refused).toMatchObject([{ event: { error: { event_id: 'raw' } } }]);
  });

  it('rejects with what a failed response says', async () => {
    const end = { status: 'failed', error: { type: 'insufficient_quota', code: 'insufficient_quota' } } as const;
    await using test = await connect({ answers: [{ end }] });
    const handle = respond(test.session);
    await expect(handle.done).rejects.toMatchObject({ code: 'failed', serverCode: 'insufficient_quota' });
  });

  it('rejects what is under way when the session is over', async () => {
    await using test = await connect({ answers: [{ waitMs: 60_000 }] });
    const handle = respond(test.session);
    await clearAudio(test.session);
    const closed = test.session.close();
    await expect(handle.done).rejects.toMatchObject({ code: 'closed' });
    await closed;
    await expect(clearAudio(test.session)).rejects.toMatchObject({ code: 'closed' });
  });

  it('gives handles of what the server answers by itself, from its first word on', async () => {
    const turn_detection = { type: 'server_vad', silence_duration_ms: 200 } as const;
    const items = [{ kind: 'message', text: 'Spoken to you', modality: 'audio', audioMs: 700 }] as const;
    await using test = await connect(
      { answers: [{ items }] },
      { audio: { input: { turn_detection } }, output_modalities: ['audio'] },
    );
    const { session } = test;
    const answered = new Promise<[string, number, string | undefined]>((resolve, reject) => {
      session.on('response.created', ({ response: { id } }) => {
        const response = findResponse(session, id);
        if (response === undefined) return reject(new Error(`There is no response ${id}.`));
        const [text, bytes] = [collect(response.text()), count(response.audio())];
        Promise.all([text, bytes, response.done.then(({ status }) => status)]).then(resolve, reject);
      });
    });
    session.appendAudio(second);
    session.appendAudio(new Int16Array(12_000));
    expect(await answered).toEqual(['Spoken to you', 700 * 48, 'completed']);
  });
});
