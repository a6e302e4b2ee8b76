import { constants } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../manual-clock.fixture.ts';
import { type ScriptedBody, scriptBody, sliceBytes } from '../sse.fixture.ts';
import { MessageSource } from './message-source.ts';

const clock = createManualClock();
const open = (body: ScriptedBody) => new MessageSource(body.stream, { clock, idleTimeout: 60_000 });
const fill = async (source: MessageSource) => source.accept(await source.read());

describe('MessageSource', () => {
  it('reads one chunk when it is asked to, and none before', async () => {
    const body = scriptBody(sliceBytes('data: a\n\ndata: b\n\n', 9));
    const source = open(body);
    expect([source.parser.take(), body.pulls]).toEqual([undefined, 0]);
    await fill(source);
    expect([source.parser.take()?.data, source.parser.take(), body.pulls]).toEqual(['a', undefined, 1]);
  });

  it.each([
    { asked: undefined, bytes: 500_000_000 },
    { asked: Infinity, bytes: 500_000_000 },
    { asked: 1000, bytes: 1000 },
  ])('bears no more than V8 makes one string of: asked for $asked, $bytes bytes', ({ asked, bytes }) => {
    const limits = { clock, idleTimeout: 60_000, maxEventSize: asked };
    expect(new MessageSource(scriptBody([]).stream, limits).maxEventSize).toBe(bytes);
    expect(bytes).toBeLessThan(constants.MAX_STRING_LENGTH);
  });

  it('cancels the body with the reason, and ends the read that is under way', async () => {
    const body = scriptBody([], { kind: 'stall' });
    const source = open(body);
    const filled = fill(source);
    source.cancel('enough');
    expect([await filled, source.isIdle()]).toEqual([false, false]);
    expect(body.cancelled).toEqual({ reason: 'enough' });
  });

  it('rejects when the connection breaks', async () => {
    const error = new TypeError('terminated');
    const source = open(scriptBody(sliceBytes('data: a\n\n', 9), { kind: 'break', error }));
    expect(await fill(source)).toBe(true);
    await expect(fill(source)).rejects.toBe(error);
    source.cancel(error);
  });

  it('reads a released body to its end, so that the connection is used again', async () => {
    const body = scriptBody(sliceBytes('data: a\n\n: bye\n\n', 9));
    const source = open(body);
    await fill(source);
    await source.release();
    expect([body.pulls, body.cancelled]).toEqual([3, undefined]);
  });

  it('cuts off a released body that does not end', async () => {
    const body = scriptBody(sliceBytes('data: a\n\n', 9), { kind: 'stall' });
    const source = open(body);
    await fill(source);
    // Nobody has to wait for that.
    await source.release();
    expect(body.cancelled).toBeUndefined();
    await expect.poll(() => body.cancelled, { timeout: 10_000 }).toEqual({ reason: undefined });
  });

  it('cuts off a released body that goes on and on', async () => {
    const body = scriptBody(Array.from({ length: 1000 }, () => new Uint8Array(1024)));
    void open(body).release();
    await expect.poll(() => body.cancelled, { timeout: 10_000 }).toEqual({ reason: undefined });
    expect(body.pulls).toBeLessThan(100);
  });

  it('gives up a read that lasts too long, and says so', async () => {
    const body = scriptBody([], { kind: 'stall' });
    const source = open(body);
    const filled = fill(source);
    clock.advance(59_999);
    expect(body.cancelled).toBeUndefined();
    clock.advance(1);
    expect([await filled, source.isIdle()]).toEqual([false, true]);
    expect([body.cancelled, clock.timers()]).toEqual([{ reason: 'idle' }, 0]);
  });

  it('does not count the time between reads, and sets a timer once', async () => {
    const ticks = createManualClock();
    const body = scriptBody(sliceBytes('data: a\n\ndata: b\n\n', 9), { kind: 'stall' });
    const source = new MessageSource(body.stream, { clock: ticks, idleTimeout: 1000 });
    await fill(source);
    ticks.advance(5000);
    await fill(source);
    ticks.advance(600);
    const filled = fill(source);
    ticks.advance(999);
    expect([body.cancelled, ticks.set()]).toEqual([undefined, 3]);
    ticks.advance(1);
    expect([await filled, source.isIdle(), ticks.timers()]).toEqual([false, true, 0]);
  });

  it('leaves no timer behind', async () => {
    const ticks = createManualClock();
    for (const leave of ['cancel', 'release'] as const) {
      const source = new MessageSource(scriptBody([]).stream, { clock: ticks, idleTimeout: 1000 });
      await fill(source);
      expect(ticks.timers()).toBe(1);
      void source[leave](undefined);
      expect(ticks.timers()).toBe(0);
    }
  });
});
