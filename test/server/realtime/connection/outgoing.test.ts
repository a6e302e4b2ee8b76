import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../manual-clock.ts';
import type { ConnectionScript } from '../script/realtime-options.ts';
import { createOutgoing } from './outgoing.ts';

function start(script: ConnectionScript) {
  const clock = createManualClock(0);
  const end = new AbortController();
  const written: [string, number][] = [];
  const send = createOutgoing({
    clock,
    script,
    ended: end.signal,
    write: ({ type }) => void written.push([type, clock.now()]),
  });
  return { clock, end, written, send: (...types: string[]) => types.forEach((type) => send({ type })) };
}

describe('createOutgoing', () => {
  it('sends at once', () => {
    const { send, written } = start({});
    send('session.created', 'session.updated');
    expect(written.map(([type]) => type)).toEqual(['session.created', 'session.updated']);
  });

  it('holds back what is delayed, and what comes after it, in order', async () => {
    const { clock, send, written } = start({ delays: { 'session.updated': 100, 'response.created': 50 } });
    send('session.created', 'session.updated', 'error', 'response.created', 'response.done');
    await clock.advance(1000);
    expect(written).toEqual([
      ['session.created', 0],
      ['session.updated', 100],
      ['error', 100],
      ['response.created', 150],
      ['response.done', 150],
    ]);
    send('error');
    expect(written.at(-1)).toEqual(['error', 1000]);
  });

  it('lets others overtake what is late', async () => {
    const { clock, send, written } = start({ late: { 'conversation.item.added': 30 } });
    send('conversation.item.added', 'conversation.item.done');
    await clock.advance(30);
    expect(written.map(([type]) => type)).toEqual(['conversation.item.done', 'conversation.item.added']);
  });

  it('sends nothing to who has gone', async () => {
    const { clock, end, send, written } = start({ delays: { error: 10 }, late: { 'session.created': 10 } });
    send('error', 'session.created');
    end.abort();
    await clock.advance(10);
    expect(written).toEqual([]);
  });
});
