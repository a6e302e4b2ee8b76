import { describe, expect, it } from 'vitest';

import { checkTime, startBackgroundTimer, startTimer } from './start-timer.ts';

describe('startTimer', () => {
  it.each([
    { name: 'startTimer', start: startTimer },
    { name: 'startBackgroundTimer', start: startBackgroundTimer },
  ])('$name waits for as long as it takes, and calls once in time', async ({ start }) => {
    const called: string[] = [];
    const cancels = [Infinity, 2 ** 40].map((milliseconds) => start(milliseconds, () => called.push('too early')));
    const cancelled = start(5, () => called.push('cancelled'));
    cancelled();
    start(5, () => called.push('in time'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(called).toEqual(['in time']);
    for (const cancel of cancels) cancel();
  });

  it('is not given what is no time', () => {
    for (const milliseconds of [0, -1, Number.NaN]) {
      expect(() => checkTime('timeout', milliseconds)).toThrow(/timeout has to be above 0 milliseconds/);
    }
    for (const milliseconds of [1, Infinity]) expect(() => checkTime('timeout', milliseconds)).not.toThrow();
  });
});
