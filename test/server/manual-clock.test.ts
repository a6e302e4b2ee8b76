import { describe, expect, it } from 'vitest';
import { createManualClock } from './manual-clock.ts';

describe('createManualClock', () => {
  it('wakes sleepers in the order of their times, those that sleep again too', async () => {
    const clock = createManualClock(1000);
    const woken: [string, number][] = [];
    const note = (name: string) => void woken.push([name, clock.now()]);
    void clock.sleep(30).then(() => note('late'));
    void clock.sleep(10).then(async () => {
      note('early');
      await clock.sleep(10);
      note('early again');
    });
    await clock.advance(25);
    expect(woken).toEqual([
      ['early', 1010],
      ['early again', 1020],
    ]);
    await clock.advance(5);
    expect([woken.at(-1), clock.now(), clock.sleeping()]).toEqual([['late', 1030], 1030, 0]);
  });

  it('lets go of who is no longer needed', async () => {
    const clock = createManualClock();
    const controller = new AbortController();
    const slept = clock.sleep(1000, controller.signal);
    controller.abort();
    await slept;
    expect(clock.sleeping()).toBe(0);
    await clock.sleep(0);
  });
});
