import { afterAll, afterEach, beforeAll, expect } from 'vitest';

/** Fails every test of the file that leaves a promise behind which rejects with nobody to hear it. */
export function expectNoStrayRejections(): void {
  const strays: unknown[] = [];
  const keep = (reason: unknown) => void strays.push(reason);
  beforeAll(() => void process.on('unhandledRejection', keep));
  afterEach(async () => {
    // Node tells of them after the microtasks of the turn in which they rejected.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(strays.splice(0)).toEqual([]);
  });
  afterAll(() => void process.off('unhandledRejection', keep));
}
