import * as fc from 'fast-check';
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

  it('keeps the order of all that is not late, whatever is held back', async () => {
    const types = ['error', 'session.created', 'session.updated', 'response.created', 'response.done'];
    const times = fc.dictionary(fc.constantFrom(...types), fc.integer({ min: 0, max: 50 }), { noNullPrototype: true });
    const steps = fc.array(fc.oneof(fc.constantFrom(...types), fc.integer({ min: 1, max: 60 })), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(times, times, steps, async (delays, late, sequence) => {
        const { clock, send, written } = start({ delays, late });
        const sent: string[] = [];
        for (const step of sequence) {
          if (typeof step === 'number') await clock.advance(step);
          else {
            send(step);
            sent.push(step);
          }
        }
        await clock.advance(10_000);
        const inOrder = (names: readonly string[]) => names.filter((name) => (late[name] ?? 0) === 0);
        const names = written.map(([name]) => name);
        expect(inOrder(names)).toEqual(inOrder(sent));
        expect(names.toSorted()).toEqual(sent.toSorted());
        expect(written.map(([, at]) => at)).toEqual(written.map(([, at]) => at).toSorted((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
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
