import type { Line } from './drain.ts';
import type { LaneLimits } from './lane-limits.ts';
import { createOutbox } from './outbox.ts';

/** A socket in the test's hands: what it is given stays in it until the test lets it leave. */
export interface TestLine extends Line {
  isOpen: boolean;
  bufferedAmount: number;
  readonly sent: string[];
}

export function createLine(): TestLine {
  const sent: string[] = [];
  const line = {
    isOpen: true,
    bufferedAmount: 0,
    sent,
    send(text: string) {
      sent.push(text);
      line.bufferedAmount += text.length;
    },
  };
  return line;
}

/** An outbox with its news written down, and a clock that the test rings. */
export function createTestOutbox(limits: Partial<LaneLimits> = {}) {
  const news: unknown[] = [];
  const timers = new Set<() => void>();
  const outbox = createOutbox({
    limits: { highWater: 100, lowWater: 20, audio: 100, control: 1000, ...limits },
    startTimer(_, callback) {
      timers.add(callback);
      return () => timers.delete(callback);
    },
    onCongested: (bytes) => news.push(['congested', bytes]),
    onDrained: () => news.push('drained'),
    onDropped: (bytes, total) => news.push(['dropped', bytes, total]),
  });
  const ring = () => {
    const due = Array.from(timers); // What they start is not due yet.
    timers.clear();
    for (const callback of due) callback();
  };
  return { outbox, news, timers, ring, told: () => Promise.resolve() };
}

/** A frame of ten characters, which count as bytes and milliseconds too, that ends in its number. */
export function frameOf(number: number) {
  return { text: `a${String(number).padStart(9, '0')}`, bytes: 10, milliseconds: 10 };
}
