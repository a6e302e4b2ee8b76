import { describe, expect, it } from 'vitest';

import { startSilence } from './fill-silence.ts';

/** A clock that a test moves, and what went out by it. */
function start() {
  let time = 1000;
  let timers: { readonly at: number; readonly callback: () => void }[] = [];
  const sent: number[] = [];
  const filler = startSilence({
    frameMs: 200,
    now: () => time,
    send: () => sent.push(time - 1000),
    startTimer(milliseconds, callback) {
      const timer = { at: time + milliseconds, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  const run = () => {
    for (const timer of timers.filter(({ at }) => at <= time)) {
      timers = timers.filter((other) => other !== timer);
      timer.callback();
    }
  };
  return {
    filler,
    sent,
    timers: () => timers.length,
    /** In steps of 10 ms, or in one in which no timer runs in between. */
    advance(milliseconds: number, step = 10) {
      for (let passed = 0; passed < milliseconds; passed += step) {
        time += step;
        run();
      }
    },
  };
}

describe('startSilence', () => {
  it('sends a frame for each that nobody filled', () => {
    const { sent, advance } = start();
    advance(1000);
    expect(sent).toEqual([200, 400, 600, 800, 1000]);
  });

  it('does not tear apart what comes in real time, late now and then', () => {
    const { sent, advance, filler } = start();
    for (const pause of [20, 20, 150, 20, 20, 190, 10, 20, 20, 180]) {
      advance(pause);
      filler.heard(20);
    }
    expect(sent).toEqual([]);
    advance(190);
    expect(sent).toEqual([]);
    advance(210);
    expect(sent.length).toBeGreaterThan(0);
  });

  it('waits until audio that came ahead of time is over', () => {
    const { sent, advance, filler } = start();
    filler.heard(700);
    filler.heard(300);
    advance(1190);
    expect(sent).toEqual([]);
    advance(210);
    expect(sent).toHaveLength(2);
  });

  it('catches up after timers that came late, but not with a long sleep', () => {
    const { sent, advance } = start();
    advance(1000, 1000);
    expect(sent).toHaveLength(5);
    advance(60_000, 60_000);
    expect(sent).toHaveLength(15);
    advance(200);
    expect(sent).toHaveLength(16);
  });

  it('stops', () => {
    const { sent, advance, filler, timers } = start();
    filler.stop();
    advance(1000);
    expect(sent).toEqual([]);
    expect(timers()).toBe(0);
  });
});
