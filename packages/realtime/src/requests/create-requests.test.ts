import { describe, expect, it } from 'vitest';

import { RealtimeError } from '../realtime-error.ts';
import { events, startRequests } from './requests.fixture.ts';
import type { RequestOptions } from './request-options.ts';
import type { Requests } from './requests.ts';

const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] } as const;
const configuration = { type: 'realtime', instructions: 'New.' } as const;

/** Every request, what goes out, what answers it, and what comes of that. */
const table: readonly {
  name: string;
  ask: (requests: Requests, options?: RequestOptions) => Promise<unknown>;
  sent: object;
  answer: object;
  value: unknown;
}[] = [
  {
    name: 'update',
    ask: ({ update }, options) => update(configuration, options),
    sent: { type: 'session.update', session: configuration },
    answer: { type: 'session.updated', session: { id: 's' } },
    value: { id: 's' },
  },
  {
    name: 'createItem',
    ask: ({ createItem }, options) => createItem({ ...item, id: 'mine' }, { after: 'root', ...options }),
    sent: { type: 'conversation.item.create', previous_item_id: 'root', item: { ...item, id: 'mine' } },
    answer: events.item('added', 'mine'),
    value: events.item('added', 'mine').item,
  },
  {
    name: 'deleteItem',
    ask: ({ deleteItem }, options) => deleteItem('a', options),
    sent: { type: 'conversation.item.delete', item_id: 'a' },
    answer: { type: 'conversation.item.deleted', item_id: 'a' },
    value: undefined,
  },
  {
    name: 'retrieveItem',
    ask: ({ retrieveItem }, options) => retrieveItem('a', options),
    sent: { type: 'conversation.item.retrieve', item_id: 'a' },
    answer: events.item('retrieved', 'a'),
    value: events.item('retrieved', 'a').item,
  },
  {
    name: 'truncate',
    ask: ({ truncate }, options) => truncate({ itemId: 'a', audioEndMs: 700.9 }, options),
    sent: { type: 'conversation.item.truncate', item_id: 'a', content_index: 0, audio_end_ms: 700 },
    answer: { type: 'conversation.item.truncated', item_id: 'a', content_index: 0, audio_end_ms: 700 },
    value: undefined,
  },
  {
    name: 'commitAudio',
    ask: ({ commitAudio }, options) => commitAudio(options),
    sent: { type: 'input_audio_buffer.commit' },
    answer: { type: 'input_audio_buffer.committed', item_id: 'a', previous_item_id: null },
    value: { itemId: 'a', previousItemId: undefined },
  },
  {
    name: 'clearAudio',
    ask: ({ clearAudio }, options) => clearAudio(options),
    sent: { type: 'input_audio_buffer.clear' },
    answer: { type: 'input_audio_buffer.cleared' },
    value: undefined,
  },
  {
    name: 'cancel',
    ask: ({ cancel }, options) => cancel('r', options),
    sent: { type: 'response.cancel', response_id: 'r' },
    answer: events.done('r', 'cancelled'),
    value: undefined,
  },
];

describe.each(table)('createRequests: $name', ({ ask, sent, answer, value }) => {
  it('sends an event with an id and resolves with its answer, which is delivered all the same', async () => {
    const test = startRequests();
    const asked = ask(test.requests);
    expect(test.sent).toEqual([{ ...sent, event_id: expect.stringMatching(/^event_\d+$/) }]);
    expect(test.requests.sentCount).toBe(1);
    expect(test.receive(answer)).toEqual(answer);
    expect(await asked).toEqual(value);
    expect([test.requests.sentCount, test.timers.running]).toEqual([0, 0]);
  });

  it('rejects with the error that names it, which is delivered all the same', async () => {
    const test = startRequests();
    const asked = ask(test.requests);
    const eventId = test.sent[0]?.event_id ?? '';
    const error = events.error(eventId, 'unknown_parameter', { param: 'session.speed' });
    const foreign = events.error('another');
    expect(test.receive(foreign)).toBe(foreign);
    expect(test.receive(error)).toBe(error);
    const rejection = await asked.catch((reason: unknown) => reason);
    expect(rejection).toBeInstanceOf(RealtimeError);
    expect(rejection).toMatchObject({
      code: 'rejected',
      serverCode: 'unknown_parameter',
      param: 'session.speed',
      eventId,
    });
    expect(rejection).toMatchObject({ serverMessage: 'No, ***.', retryable: false });
    expect(String(rejection)).toContain(test.sent[0]?.type);
    expect(test.timers.running).toBe(0);
  });

  it('rejects when the answer does not come in time', async () => {
    const test = startRequests();
    const asked = ask(test.requests);
    const hurried = ask(test.requests, { timeout: 100 });
    test.timers.advance(100);
    await expect(hurried).rejects.toMatchObject({ code: 'timeout' });
    expect(test.requests.sentCount).toBe(1);
    test.timers.advance(14_899);
    expect(test.requests.sentCount).toBe(1);
    test.timers.advance(1);
    await expect(asked).rejects.toThrow(/15000 ms/);
    expect(test.timers.running).toBe(0);
  });

  it('rejects with the reason of its signal, and leaves nothing behind', async () => {
    const test = startRequests();
    const controller = new AbortController();
    const reason = new Error('the reason');
    const asked = ask(test.requests, { signal: controller.signal });
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
    expect([test.requests.sentCount, test.timers.running]).toEqual([0, 0]);
    await expect(ask(test.requests, { signal: controller.signal })).rejects.toBe(reason);
    expect(test.sent).toHaveLength(1);
  });

  it('takes its listener off the signal, however it ends', async () => {
    const test = startRequests();
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    signal.addEventListener = (_: string, listener: unknown) => void listeners.add(listener);
    signal.removeEventListener = (_: string, listener: unknown) => void listeners.delete(listener);
    const asked = ask(test.requests, { signal });
    expect(listeners.size).toBe(1);
    test.receive(answer);
    await asked;
    const refused = ask(test.requests, { signal });
    test.receive(events.error(test.sent.at(-1)?.event_id ?? ''));
    await expect(refused).rejects.toThrow();
    expect(listeners.size).toBe(0);
  });

  it('rejects when the connection is lost', async () => {
    const test = startRequests();
    const asked = ask(test.requests);
    const error = new RealtimeError('connection-lost', 'Lost.', { retryable: true });
    test.requests.reject(error);
    await expect(asked).rejects.toBe(error);
    expect([test.requests.sentCount, test.timers.running]).toEqual([0, 0]);
  });

  it('goes on when its event has not left yet', async () => {
    const test = startRequests();
    const asked = ask(test.requests);
    for (const { event_id: eventId } of test.sent) test.waiting.add(eventId);
    test.requests.reject(new RealtimeError('connection-lost', 'Lost.'));
    test.receive(answer);
    expect(await asked).toEqual(value);
  });

  it('rejects with what sending throws', async () => {
    const test = startRequests();
    const closed = new RealtimeError('closed', 'Over.');
    test.failWith(closed);
    await expect(ask(test.requests)).rejects.toBe(closed);
    expect([test.requests.sentCount, test.timers.running]).toEqual([0, 0]);
  });

  it('refuses a timeout that is none', async () => {
    const test = startRequests();
    for (const timeout of [0, -1, Number.NaN]) await expect(ask(test.requests, { timeout })).rejects.toThrow(TypeError);
    expect(test.sent).toEqual([]);
  });
});

describe('createRequests', () => {
  it.each(['session.update', 'input_audio_buffer.commit', 'input_audio_buffer.clear'] as const)(
    'counts %s that others send: answers without an id come in order',
    async (type) => {
      const test = startRequests();
      const session = { type: 'realtime' } as const;
      const ask = () =>
        type === 'session.update'
          ? test.requests.update(session)
          : type === 'input_audio_buffer.commit'
            ? test.requests.commitAudio()
            : test.requests.clearAudio();
      const own = (event_id: string) =>
        test.requests.sent(type === 'session.update' ? { type, session, event_id } : { type, event_id });
      const answers = {
        'session.update': 'session.updated',
        'input_audio_buffer.commit': 'input_audio_buffer.committed',
        'input_audio_buffer.clear': 'input_audio_buffer.cleared',
      };
      const settled: string[] = [];
      own('own_1');
      const first = ask().then(() => settled.push('first'));
      own('own_2');
      const second = ask().then(() => settled.push('second'));
      const answer = async (times: number) => {
        for (let time = 0; time < times; time += 1) test.receive({ type: answers[type], session: {}, item_id: 'i' });
        await Promise.resolve();
        await Promise.resolve();
        return settled.splice(0);
      };
      expect(await answer(1)).toEqual([]);
      expect(test.requests.sentCount).toBe(2);
      test.receive(events.error('own_2'));
      await answer(1);
      await first;
      expect(test.requests.sentCount).toBe(1);
      await answer(1);
      await second;
      expect(test.requests.sentCount).toBe(0);
    },
  );

  it('keeps the place of a request that nobody waits for any more', async () => {
    const test = startRequests();
    const late = test.requests.update(configuration, { timeout: 10 });
    const next = test.requests.update(configuration);
    test.timers.advance(10);
    await expect(late).rejects.toMatchObject({ code: 'timeout' });
    test.receive({ type: 'session.updated', session: { id: 'first' } });
    test.receive({ type: 'session.updated', session: { id: 'second' } });
    expect(await next).toEqual({ id: 'second' });
  });

  it('finds the one of three that an error names', async () => {
    const test = startRequests();
    const asked = ['a', 'b', 'c'].map((id) =>
      test.requests.deleteItem(id).then(
        () => id,
        () => `not ${id}`,
      ),
    );
    test.receive(events.error(test.sent[1]?.event_id ?? ''));
    for (const id of ['c', 'a']) test.receive({ type: 'conversation.item.deleted', item_id: id });
    expect(await Promise.all(asked)).toEqual(['a', 'not b', 'c']);
  });

  it.each(['speech_stopped', 'timeout_triggered'])(
    'takes no commit of the server for one of its own (%s)',
    async (what) => {
      const test = startRequests();
      const asked = test.requests.commitAudio();
      test.receive({ type: `input_audio_buffer.${what}`, item_id: 'turn' });
      test.receive({ type: 'input_audio_buffer.committed', item_id: 'turn' });
      expect(test.requests.sentCount).toBe(1);
      test.receive({ type: 'input_audio_buffer.committed', item_id: 'mine', previous_item_id: 'turn' });
      expect(await asked).toEqual({ itemId: 'mine', previousItemId: 'turn' });
    },
  );

  it.each(['added', 'done', 'created'] as const)(
    'takes an item as created with item.%s, whichever is first',
    async (what) => {
      const test = startRequests();
      const asked = test.requests.createItem(item);
      const { item: created } = test.last('conversation.item.create');
      expect(created.id).toMatch(/^item_\d+$/);
      test.receive(events.item('added', 'another'));
      expect(test.requests.sentCount).toBe(1);
      test.receive(events.item(what, created.id ?? ''));
      expect((await asked).id).toBe(created.id);
      const second = events.item('done', created.id ?? '');
      expect(test.receive(second)).toBe(second);
    },
  );

  it('leaves items without an id to whoever sent them', () => {
    const test = startRequests();
    test.requests.sent({ type: 'conversation.item.create', item: { ...item, content: [] }, event_id: 'own' });
    test.receive({ type: 'conversation.item.added', item: {} });
    expect(test.requests.sentCount).toBe(0);
  });

  it.each<[string, (requests: Requests) => Promise<unknown>, RegExp]>([
    ['an empty id to delete', ({ deleteItem }) => deleteItem(''), /deleteItem/],
    ['an empty id to retrieve', ({ retrieveItem }) => retrieveItem(''), /retrieveItem/],
    ['an empty id to truncate', ({ truncate }) => truncate({ itemId: '', audioEndMs: 1 }), /itemId/],
    ['a negative audioEndMs', ({ truncate }) => truncate({ itemId: 'a', audioEndMs: -1 }), /audioEndMs.*-1/],
    ['audioEndMs that is NaN', ({ truncate }) => truncate({ itemId: 'a', audioEndMs: Number.NaN }), /audioEndMs.*NaN/],
    ['endless audioEndMs', ({ truncate }) => truncate({ itemId: 'a', audioEndMs: Infinity }), /Infinity/],
    ['an empty id of an item', ({ createItem }) => createItem({ ...item, id: '' }), /item\.id/],
    ['an empty after', ({ createItem }) => createItem(item, { after: '' }), /after/],
    ['no item', ({ createItem }) => createItem(undefined as never), /such as message/],
    ['an empty id to cancel', ({ cancel }) => cancel(''), /responseId/],
  ])('refuses %s before it is sent', async (_, ask, words) => {
    const test = startRequests();
    const rejection = await ask(test.requests).catch((reason: unknown) => reason);
    expect(rejection).toBeInstanceOf(TypeError);
    expect(String(rejection)).toMatch(words);
    expect(test.sent).toEqual([]);
  });

  it('is not thrown by whatever a server sends', () => {
    const test = startRequests();
    const odd = [
      null,
      0,
      'x',
      [],
      {},
      { id: 5 },
      { metadata: 'no' },
      { id: 'r', metadata: { unspool_response: 'event_9' } },
    ];
    for (const type of ['response.created', 'response.done', 'error', 'conversation.item.added', 'session.updated']) {
      for (const member of odd) {
        const event = { type, response: member, error: member, item: member, item_id: member };
        expect(test.receive(event)).toMatchObject({ type });
      }
    }
  });
});
