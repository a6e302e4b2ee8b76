import { describe, expect, it } from 'vitest';

import { RealtimeError } from '../realtime-error.ts';
import { collect, events, startRequests } from './requests.fixture.ts';

const lost = new RealtimeError('connection-lost', 'Lost.', { retryable: true });

/** Requests, and the server's side of responses: `begin` answers the last `response.create`, with its mark. */
const start = () => {
  const test = startRequests();
  return {
    ...test,
    begin(id: string, more: object = {}) {
      const { response } = test.last('response.create');
      const created = events.created(id, response?.metadata, response?.conversation === 'none' ? null : 'conv');
      return test.receive({ ...created, response: { ...created.response, ...more } });
    },
    creates: () => test.sent.filter(({ type }) => type === 'response.create').length,
  };
};

describe('respond', () => {
  it('gives a handle at once, which brings the response', async () => {
    const test = start();
    const handle = test.requests.respond({ instructions: 'Short.' });
    const [text, audio, items] = [collect(handle.text()), collect(handle.audio()), collect(handle.items())];
    expect(test.last('response.create').response).toMatchObject({ instructions: 'Short.' });
    expect([test.requests.sentCount, test.underWay.responses.size]).toEqual([1, 0]);
    test.begin('r');
    expect([test.requests.sentCount, test.underWay.responses.size]).toEqual([0, 1]);
    expect(await handle.id).toBe('r');
    test.receive(events.text('r', 'Hel'));
    test.receive(events.text('other', 'NO'));
    test.receive({ ...events.text('r', 'lo'), type: 'response.output_audio_transcript.delta' });
    test.receive(events.audio('r', [1, 2]));
    test.receive({ type: 'response.output_item.done', response_id: 'r', item: { id: 'a' } });
    test.receive(events.done('r', 'completed', { usage: { total_tokens: 3 } }));
    expect(await text).toEqual(['Hel', 'lo']);
    expect((await audio).map((bytes) => [...bytes])).toEqual([[1, 2]]);
    expect(await items).toEqual([{ id: 'a' }]);
    expect(await handle.done).toMatchObject({ id: 'r', status: 'completed', usage: { total_tokens: 3 } });
    expect([test.underWay.responses.size, test.timers.running]).toEqual([0, 0]);
  });

  it('marks what it asks for, and takes the mark out of what is seen', () => {
    const test = start();
    test.requests.respond({ metadata: { mine: '1' } });
    const { response, event_id } = test.last('response.create');
    expect(response?.metadata).toEqual({ mine: '1', unspool_response: event_id });
    expect(test.begin('r')).toMatchObject({ response: { id: 'r', metadata: { mine: '1' } } });
    const done = events.done('r', 'completed', { metadata: response?.metadata });
    expect(test.receive(done)).toEqual(events.done('r', 'completed', { metadata: { mine: '1' } }));
    expect(done.response).toHaveProperty('metadata.unspool_response');
    test.requests.respond();
    expect(test.begin('s')).toEqual(events.created('s', null));
  });

  it('leaves room for the mark: 15 pairs of metadata', () => {
    const test = start();
    const pairs = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));
    expect(() => test.requests.respond({ metadata: pairs(16) })).toThrow(TypeError);
    expect(test.sent).toEqual([]);
    test.requests.respond({ metadata: pairs(15) });
    expect(Object.keys(test.last('response.create').response?.metadata ?? {})).toHaveLength(16);
  });

  it('is for any number of iterators: text and items from the beginning, audio from the call on', async () => {
    const test = start();
    const handle = test.requests.respond();
    test.begin('r');
    test.receive(events.text('r', 'a'));
    test.receive(events.audio('r', [1, 2]));
    const early = handle.text()[Symbol.asyncIterator]();
    const audio = handle.audio();
    test.receive(events.text('r', 'b'));
    test.receive(events.audio('r', [3, 4]));
    const left = handle.text();
    await left.return?.();
    test.receive(events.done('r'));
    expect(await collect(handle.text())).toEqual(['a', 'b']);
    expect(await early.next()).toEqual({ done: false, value: 'a' });
    expect(await collect(audio)).toEqual([Buffer.of(3, 4)]);
    expect(await collect(handle.audio())).toEqual([]);
  });

  it('decodes audio to whole samples, of each item anew, and G.711 byte by byte', async () => {
    const test = start();
    const handle = test.requests.respond();
    const audio = collect(handle.audio());
    test.begin('r');
    for (const [bytes, item] of [
      [[1, 2, 3], 'i'],
      [[4], 'i'],
      [[5, 6, 7], 'i'],
      [[8, 9], 'j'],
    ] as const) {
      test.receive(events.audio('r', bytes, item));
    }
    test.receive({ ...events.audio('r', []), delta: 'no base64!' });
    test.receive({ ...events.audio('r', []), delta: null });
    test.receive(events.done('r'));
    expect((await audio).flatMap((bytes) => [...bytes])).toEqual([1, 2, 3, 4, 5, 6, 8, 9]);
    for (const bytes of await audio) expect(bytes.length % 2).toBe(0);

    const telephone = test.requests.respond();
    const call = collect(telephone.audio());
    test.begin('s', { audio: { output: { format: { type: 'audio/pcmu' } } } });
    test.receive(events.audio('s', [1, 2, 3]));
    test.receive(events.done('s'));
    expect((await call).map((bytes) => [...bytes])).toEqual([[1, 2, 3]]);
  });

  it('holds no more than its limit for an iterator that nobody pulls', async () => {
    const test = start();
    const handle = test.requests.respond();
    const slow = handle.text();
    test.begin('r');
    const piece = 'x'.repeat(1024 * 1024);
    test.receive(events.text('r', piece));
    test.receive(events.text('r', 'y'));
    await expect(slow.next()).rejects.toMatchObject({ code: 'overrun' });
    const late = handle.text();
    await expect(late.next()).rejects.toMatchObject({ code: 'overrun' });
    test.receive(events.done('r'));
    expect(await handle.done).toMatchObject({ status: 'completed' });
  });

  it.each(['completed', 'cancelled', 'incomplete', 'of_tomorrow'])(
    'resolves with a response that is %s',
    async (status) => {
      const test = start();
      const handle = test.requests.respond();
      test.begin('r');
      test.receive(events.text('r', 'a'));
      test.receive(events.done('r', status));
      expect(await handle.done).toMatchObject({ status });
      expect(await collect(handle.text())).toEqual(['a']);
    },
  );

  it('rejects with what a failed response says', async () => {
    const test = start();
    const handle = test.requests.respond();
    const text = collect(handle.text());
    test.begin('r');
    const status_details = { type: 'failed', error: { code: 'insufficient_quota', message: 'sk-secret' } };
    test.receive(events.done('r', 'failed', { status_details }));
    await expect(handle.done).rejects.toMatchObject({
      code: 'failed',
      serverCode: 'insufficient_quota',
      serverMessage: '***',
    });
    await expect(text).rejects.toMatchObject({ code: 'failed' });
    expect(await handle.id).toBe('r');
    const other = test.requests.respond();
    test.begin('s');
    test.receive(events.done('s', 'failed', { status_details: null }));
    await expect(other.done).rejects.toMatchObject({ code: 'failed', serverCode: undefined });
  });

  it('rejects with the error that names it, and with the time it takes to begin', async () => {
    const test = start();
    const refused = test.requests.respond();
    const error = events.error(test.last('response.create').event_id, 'invalid_value', { param: 'response.audio' });
    expect(test.receive(error)).toBe(error);
    await expect(refused.done).rejects.toMatchObject({ code: 'rejected', param: 'response.audio' });
    await expect(refused.id).rejects.toMatchObject({ code: 'rejected' });
    const late = test.requests.respond(undefined, { timeout: 50 });
    test.timers.advance(50);
    await expect(late.done).rejects.toThrow(/response\.create within 50 ms/);
    const timely = test.requests.respond(undefined, { timeout: 50 });
    test.begin('r');
    test.timers.advance(1_000_000);
    test.receive(events.done('r'));
    await expect(timely.done).resolves.toMatchObject({ id: 'r', status: 'completed' });
  });

  it('cancels a response that begins after nobody waits for it any more', async () => {
    const test = start();
    const late = test.requests.respond(undefined, { timeout: 50 });
    test.timers.advance(50);
    await expect(late.done).rejects.toMatchObject({ code: 'timeout' });
    test.begin('r');
    expect(test.last('response.cancel').response_id).toBe('r');
    const next = test.requests.respond();
    expect(test.creates()).toBe(1);
    test.receive(events.done('r', 'cancelled'));
    expect(test.creates()).toBe(2);
    test.begin('s');
    test.receive(events.done('s'));
    expect(await next.done).toMatchObject({ id: 's' });
  });

  it('never cancels a response of another controller with a mark of the same kind', () => {
    const test = start();
    const seen = test.receive(events.created('theirs', { unspool_response: 'event_of_theirs' }));
    expect(seen).toEqual(events.created('theirs', null));
    expect(test.sent).toEqual([]);
  });

  it('rejects with what sending throws', async () => {
    const test = start();
    const closed = new RealtimeError('closed', 'Over.');
    const first = test.requests.respond();
    const second = test.requests.respond();
    test.begin('r');
    test.failWith(closed);
    await expect(test.requests.respond({ conversation: 'none' }).done).rejects.toBe(closed);
    test.receive(events.done('r'));
    await expect(first.done).resolves.toMatchObject({ id: 'r', status: 'completed' });
    await expect(second.done).rejects.toBe(closed);
    await expect(test.requests.respond().id).rejects.toBe(closed);
    expect([test.requests.sentCount, test.timers.running]).toEqual([0, 0]);
  });
});

describe('respond in line', () => {
  it('asks for the next response in the conversation when the one before is over', async () => {
    const test = start();
    const [first, second, third] = [test.requests.respond(), test.requests.respond(), test.requests.respond()];
    expect(test.creates()).toBe(1);
    test.begin('r');
    expect(test.creates()).toBe(1);
    test.receive(events.done('r'));
    expect(test.creates()).toBe(2);
    test.receive(events.error(test.last('response.create').event_id));
    expect(test.creates()).toBe(3);
    test.begin('s');
    test.receive(events.done('s'));
    expect(await first.done).toMatchObject({ id: 'r' });
    await expect(second.done).rejects.toMatchObject({ code: 'rejected' });
    expect(await third.done).toMatchObject({ id: 's' });
  });

  it('does not count the time in line', async () => {
    const test = start();
    test.requests.respond();
    const second = test.requests.respond(undefined, { timeout: 100 });
    test.begin('r');
    test.timers.advance(60_000);
    test.receive(events.done('r'));
    test.begin('s');
    expect(await second.id).toBe('s');
  });

  it('waits for responses that the server made by itself', () => {
    const test = start();
    test.receive(events.created('vad'));
    test.requests.respond();
    expect(test.creates()).toBe(0);
    test.receive(events.done('vad'));
    expect(test.creates()).toBe(1);
  });

  it('waits for responses that others asked for, as long as these may come', () => {
    const test = start();
    test.requests.sent({ type: 'response.create', event_id: 'own' });
    test.requests.sent({ type: 'response.create', event_id: 'aside', response: { conversation: 'none' } });
    test.requests.respond();
    expect(test.creates()).toBe(0);
    test.receive(events.created('theirs'));
    expect(test.creates()).toBe(0);
    test.receive(events.done('theirs'));
    expect(test.creates()).toBe(1);
    test.begin('r');
    test.receive(events.done('r'));
    test.requests.sent({ type: 'response.create', event_id: 'refused' });
    test.requests.respond();
    test.receive(events.error('refused'));
    expect(test.creates()).toBe(2);
    test.begin('s');
    test.requests.sent({ type: 'response.create', event_id: 'forgotten' });
    test.requests.respond();
    test.receive(events.done('s'));
    expect(test.creates()).toBe(2);
    test.timers.advance(15_000);
    expect(test.creates()).toBe(3);
  });

  it('counts what others asked for until it begins, in the conversation and beside it', () => {
    const test = start();
    const ask = (event_id: string, conversation: 'auto' | 'none') =>
      test.requests.sent({ type: 'response.create', event_id, response: { conversation } });
    ask('main', 'auto');
    for (const id of ['aside', 'refused', 'forgotten']) ask(id, 'none');
    expect(test.requests.sentCount).toBe(4);
    test.receive(events.created('r'));
    expect(test.requests.sentCount).toBe(3);
    test.receive(events.created('a', null, null));
    expect(test.requests.sentCount).toBe(2);
    test.receive(events.error('refused'));
    expect(test.requests.sentCount).toBe(1);
    test.timers.advance(15_000);
    expect(test.requests.sentCount).toBe(0);
    expect(test.timers.running).toBe(0);
  });

  it('lets responses outside of the conversation go at once, each by itself', async () => {
    const test = start();
    const main = test.requests.respond();
    test.begin('r');
    const aside = [1, 2].map(() => test.requests.respond({ conversation: 'none', input: [] }));
    expect(test.creates()).toBe(3);
    const marks = test.sent.map((event) => (event.type === 'response.create' ? event.response?.metadata : undefined));
    test.receive(events.created('b', marks[2] ?? null, null));
    test.receive(events.created('a', marks[1] ?? null, null));
    for (const id of ['a', 'r', 'b', 'a']) test.receive(events.text(id, id));
    expect(test.underWay.responses.size).toBe(3);
    for (const id of ['b', 'a']) test.receive(events.done(id, 'completed', { conversation_id: null }));
    test.receive(events.done('r'));
    const texts = [main, ...aside].map(async (handle) => (await collect(handle.text())).join(''));
    expect(await Promise.all(texts)).toEqual(['r', 'aa', 'b']);
  });

  it('does not wait for responses outside of the conversation', () => {
    const test = start();
    test.receive(events.created('aside', null, null));
    test.requests.respond();
    expect(test.creates()).toBe(1);
  });

  it('goes back in line when the server had begun one of its own', async () => {
    const test = start();
    const handle = test.requests.respond();
    const first = test.last('response.create').event_id;
    const later = test.requests.respond();
    test.receive(events.created('vad'));
    expect(test.receive(events.error(first, 'conversation_already_has_active_response'))).toBeUndefined();
    expect(test.creates()).toBe(1);
    test.receive(events.done('vad'));
    expect(test.creates()).toBe(2);
    test.begin('r');
    test.receive(events.done('r'));
    expect(await handle.done).toMatchObject({ id: 'r' });
    test.begin('s');
    test.receive(events.done('s'));
    expect(await later.done).toMatchObject({ id: 's' });
  });

  it('tries again after a second when nobody was told of the response in its place', async () => {
    const test = start();
    const handle = test.requests.respond();
    const conflict = () =>
      test.receive(events.error(test.last('response.create').event_id, 'conversation_already_has_active_response'));
    conflict();
    expect(test.creates()).toBe(1);
    test.timers.advance(1000);
    expect(test.creates()).toBe(2);
    conflict();
    test.receive(events.done('unknown'));
    expect(test.creates()).toBe(3);
    test.begin('r');
    test.receive(events.done('r'));
    await handle.done;
    expect(test.timers.running).toBe(0);
  });

  it('takes the next response for its own where the server repeats no marks', async () => {
    const test = start();
    const handle = test.requests.respond();
    const { response } = events.created('r');
    test.receive({ type: 'response.created', response: { ...response, metadata: undefined } });
    expect(await handle.id).toBe('r');
    test.receive(events.done('r'));
    const marked = test.requests.respond();
    test.begin('s');
    test.receive(events.done('s'));
    await marked.done;
    test.requests.respond();
    test.receive({ type: 'response.created', response: { ...response, id: 'vad', metadata: undefined } });
    expect(test.requests.sentCount).toBe(1);
  });

  it('takes marks from response.done when response.created did not come', async () => {
    const test = start();
    const handle = test.requests.respond();
    const { response } = test.last('response.create');
    test.receive(events.done('r', 'completed', { metadata: response?.metadata }));
    expect(await handle.done).toMatchObject({ id: 'r', metadata: null });
  });

  it('keeps what waits in line when a connection is lost, and rejects it when the session is over', async () => {
    const test = start();
    const [begun, waiting] = [test.requests.respond(), test.requests.respond()];
    test.begin('r');
    const text = collect(begun.text());
    test.requests.reject(lost);
    await expect(begun.done).rejects.toBe(lost);
    await expect(text).rejects.toBe(lost);
    expect(await begun.id).toBe('r');
    expect([test.requests.sentCount, test.creates()]).toEqual([1, 2]);
    const last = test.requests.respond();
    const over = new RealtimeError('closed', 'Over.');
    test.requests.reject(over);
    await expect(waiting.done).rejects.toBe(over);
    await expect(last.done).rejects.toBe(over);
    expect([test.requests.sentCount, test.timers.running, test.creates()]).toEqual([0, 0, 2]);
  });
});
