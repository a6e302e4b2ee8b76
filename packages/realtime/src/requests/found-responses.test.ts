import { describe, expect, it } from 'vitest';

import { RealtimeError } from '../realtime-error.ts';
import { collect, events, startRequests } from './requests.fixture.ts';

const find = ({ requests }: ReturnType<typeof startRequests>, id: string) => {
  const handle = requests.findResponse(id);
  if (handle === undefined) throw new Error(`There is no response ${id}.`);
  return handle;
};

const lost = new RealtimeError('connection-lost', 'Lost.', { retryable: true });

describe('response', () => {
  it('gives handles of responses that the server makes by itself', async () => {
    const test = startRequests();
    test.receive(events.created('theirs'));
    const handle = find(test, 'theirs');
    const [text, audio] = [collect(handle.text()), collect(handle.audio())];
    expect(await handle.id).toBe('theirs');
    test.receive(events.text('theirs', 'Hel'));
    test.receive(events.text('theirs', 'lo'));
    test.receive(events.audio('theirs', [1, 2]));
    expect(test.requests.findResponse('theirs')).toBe(handle);
    test.receive(events.done('theirs'));
    expect(await text).toEqual(['Hel', 'lo']);
    expect((await audio).map((bytes) => [...bytes])).toEqual([[1, 2]]);
    expect(await handle.done).toMatchObject({ id: 'theirs', status: 'completed' });
    expect(test.requests.findResponse('theirs')).toBeUndefined();
  });

  it('cancels one of them once, and tells of the loss of its connection', async () => {
    const test = startRequests();
    test.receive(events.created('theirs'));
    const handle = find(test, 'theirs');
    const cancelled = Promise.all([handle.cancel(), handle.cancel()]);
    expect(test.sent).toMatchObject([{ type: 'response.cancel', response_id: 'theirs' }]);
    test.receive(events.done('theirs', 'cancelled'));
    await cancelled;
    expect(await handle.done).toMatchObject({ status: 'cancelled' });
    test.receive(events.created('next'));
    const next = find(test, 'next');
    test.requests.reject(lost);
    await expect(next.done).rejects.toBe(lost);
    expect(test.requests.findResponse('next')).toBeUndefined();
  });

  it('gives the handle that respond gave, once it has begun', () => {
    const test = startRequests();
    const handle = test.requests.respond();
    expect(test.requests.findResponse(test.last('response.create').event_id)).toBeUndefined();
    test.receive(events.created('r', test.last('response.create').response?.metadata));
    expect(test.requests.findResponse('r')).toBe(handle);
    expect(test.requests.findResponse('of nobody')).toBeUndefined();
  });
});
