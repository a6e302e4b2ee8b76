import { describe, expect, it } from 'vitest';

import { RealtimeError } from '../realtime-error.ts';
import { collect, events, startRequests } from './requests.fixture.ts';

const start = () => {
  const test = startRequests();
  return {
    ...test,
    begin: (id: string) => test.receive(events.created(id, test.last('response.create').response?.metadata)),
  };
};

describe('cancel of a handle', () => {
  it('cancels by id, ends the iterators, and resolves when the response is over', async () => {
    const test = start();
    const handle = test.requests.respond();
    test.begin('r');
    test.receive(events.text('r', 'a'));
    const text = collect(handle.text());
    let isOver = false;
    const cancelled = handle.cancel().then(() => (isOver = true));
    expect(handle.cancel()).toBe(handle.cancel());
    expect(test.types()).toEqual(['response.create', 'response.cancel']);
    expect(test.last('response.cancel')).toMatchObject({ response_id: 'r', event_id: expect.any(String) });
    test.receive(events.text('r', 'LATE'));
    expect(await text).toEqual(['a']);
    expect(isOver).toBe(false);
    test.receive(events.done('r', 'cancelled'));
    await cancelled;
    expect(await handle.done).toMatchObject({ status: 'cancelled' });
    await handle.cancel();
    expect(test.types()).toHaveLength(2);
  });

  it('is remembered until the response has begun', async () => {
    const test = start();
    const handle = test.requests.respond();
    const cancelled = handle.cancel();
    expect(await collect(handle.text())).toEqual([]);
    expect(test.types()).toEqual(['response.create']);
    test.begin('r');
    await handle.id;
    expect(test.last('response.cancel').response_id).toBe('r');
    test.receive(events.done('r', 'cancelled'));
    await cancelled;
    expect(await handle.done).toMatchObject({ status: 'cancelled' });
  });

  it('takes a response out of the line', async () => {
    const test = start();
    test.requests.respond();
    const [second, third] = [test.requests.respond(), test.requests.respond()];
    await second.cancel();
    await expect(second.done).rejects.toMatchObject({ name: 'RealtimeError', code: 'cancelled' });
    test.begin('r');
    test.receive(events.done('r'));
    test.begin('s');
    expect(await third.id).toBe('s');
  });

  it('does not put a response back in line', async () => {
    const test = start();
    const handle = test.requests.respond();
    const cancelled = handle.cancel();
    const eventId = test.last('response.create').event_id;
    expect(test.receive(events.error(eventId, 'conversation_already_has_active_response'))).toBeUndefined();
    await cancelled;
    await expect(handle.done).rejects.toMatchObject({ code: 'cancelled' });
    test.timers.advance(10_000);
    expect(test.types()).toEqual(['response.create']);
  });

  it('resolves when it came too late', async () => {
    const test = start();
    const handle = test.requests.respond();
    test.begin('r');
    const cancelled = handle.cancel();
    const { event_id } = test.last('response.cancel');
    test.receive(events.error(event_id, 'response_cancel_not_active'));
    await cancelled;
    test.receive(events.done('r'));
    expect(await handle.done).toMatchObject({ status: 'completed' });
  });

  it('tells when the server refuses it otherwise', async () => {
    const test = start();
    const handle = test.requests.respond();
    test.begin('r');
    const cancelled = handle.cancel();
    test.receive(events.error(test.last('response.cancel').event_id, 'server_error'));
    await expect(cancelled).rejects.toMatchObject({ code: 'rejected', serverCode: 'server_error' });
  });

  it('may fail without anybody looking', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('unhandledRejection', note);
    const test = start();
    void test.requests.respond();
    test.begin('r');
    const handle = test.requests.respond({ conversation: 'none' });
    void handle.cancel();
    test.begin('s');
    await handle.id;
    test.receive(events.error(test.last('response.cancel').event_id, 'server_error'));
    test.requests.reject(new RealtimeError('closed', 'Over.'));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(uncaught).toEqual([]);
  });

  it('resolves when the response never begins', async () => {
    const test = start();
    const handle = test.requests.respond();
    const cancelled = handle.cancel();
    test.requests.reject(new RealtimeError('connection-lost', 'Lost.'));
    await cancelled;
    await expect(handle.done).rejects.toMatchObject({ code: 'connection-lost' });
  });
});

describe('the signal of a response', () => {
  const reason = new Error('the reason');

  it.each(['before it is asked for', 'in line', 'before it has begun', 'while it is made'])(
    'rejects with its reason %s',
    async (when) => {
      const test = start();
      const controller = new AbortController();
      if (when === 'in line') test.requests.respond();
      if (when === 'before it is asked for') controller.abort(reason);
      const before = test.sent.length;
      const handle = test.requests.respond(undefined, { signal: controller.signal });
      if (when === 'while it is made') test.begin('r');
      const text = collect(handle.text());
      controller.abort(reason);
      await expect(handle.done).rejects.toBe(reason);
      await expect(text).rejects.toBe(reason);
      if (when === 'before it has begun') test.begin('r');
      const cancelled = test.sent.find(({ type }) => type === 'response.cancel');
      expect(cancelled).toEqual(
        when.includes('begun') || when.includes('made')
          ? { type: 'response.cancel', response_id: 'r', event_id: expect.any(String) }
          : undefined,
      );
      if (when.endsWith('asked for') || when === 'in line') expect(test.sent).toHaveLength(before);
      test.receive(events.done('r', 'cancelled'));
      await handle.cancel();
    },
  );

  it('is let go of when the response is over', async () => {
    const test = start();
    const { signal } = new AbortController();
    const listeners: unknown[] = [];
    signal.addEventListener = (_: string, listener: unknown) => void listeners.push(listener);
    signal.removeEventListener = (_: string, listener: unknown) =>
      void listeners.splice(listeners.indexOf(listener), 1);
    const handle = test.requests.respond(undefined, { signal });
    expect(listeners.length).toBeGreaterThan(0);
    test.begin('r');
    test.receive(events.done('r'));
    await handle.done;
    await Promise.resolve();
    expect(listeners).toEqual([]);
  });
});

describe('cancel of a session', () => {
  it('cancels the response in the conversation, and the next in line goes out', async () => {
    const test = start();
    const handle = test.requests.respond();
    const next = test.requests.respond();
    test.begin('r');
    test.receive(events.created('aside', null, null));
    const text = collect(handle.text());
    const cancelled = test.requests.cancel();
    expect(test.last('response.cancel').response_id).toBe('r');
    test.receive(events.text('r', 'LATE'));
    test.receive(events.done('r', 'cancelled'));
    await cancelled;
    expect(await text).toEqual([]);
    test.begin('s');
    expect(await next.id).toBe('s');
  });

  it('cancels what the server made by itself', async () => {
    const test = start();
    test.receive(events.created('vad'));
    const both = [test.requests.cancel(), test.requests.cancel('vad')];
    expect(test.sent).toMatchObject([{ response_id: 'vad' }, { response_id: 'vad' }]);
    test.receive(events.done('vad', 'cancelled'));
    await Promise.all(both);
    expect(test.requests.sentCount).toBe(0);
  });

  it('remembers it for the response that was asked for', async () => {
    const test = start();
    const handle = test.requests.respond();
    const cancelled = test.requests.cancel();
    expect(test.types()).toEqual(['response.create']);
    test.begin('r');
    await handle.id;
    test.receive(events.done('r', 'cancelled'));
    await cancelled;
  });

  it('asks without an id when it knows of none: there may be one that nobody was told of', async () => {
    const test = start();
    const refused = test.requests.cancel();
    expect(test.last('response.cancel').response_id).toBeUndefined();
    test.receive(events.error(test.last('response.cancel').event_id, 'response_cancel_not_active'));
    await refused;
    const cancelled = test.requests.cancel();
    test.receive(events.done('unknown', 'cancelled'));
    await cancelled;
  });

  it('ends the handle of a response that others cancel', async () => {
    const test = start();
    const [handle] = [test.requests.respond()];
    test.begin('r');
    test.requests.sent({ type: 'response.cancel', response_id: 'r', event_id: 'own' });
    test.receive(events.text('r', 'LATE'));
    expect(await collect(handle.text())).toEqual([]);
  });
});
