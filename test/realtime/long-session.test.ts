import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A short version of `npm run soak -- --only talk`, in a process of its own that has to end by itself. */
async function talk(name: 'talk' | 'forget', cuts: number, seed: number): Promise<Record<string, unknown>> {
  const what = ['--only', name, '--amount', `${cuts}`, '--seed', `${seed}`];
  const parameters = ['--expose-gc', '--import', 'tsx', 'test/soak/main.ts', ...what];
  const { stdout } = await run(process.execPath, parameters, { cwd: root, timeout: 90_000 });
  return JSON.parse(stdout);
}

describe('a long session whose connections are cut at random moments', () => {
  it.each(['talk', 'forget'] as const)(
    'also: %s loses no item, doubles none, and keeps their order',
    async (name) => {
      const seed = Math.floor(Math.random() * 2 ** 31);
      process.stdout.write(`soak: --only ${name} --amount 8 --seed ${seed}\n`);
      const report = await talk(name, 8, seed);
      expect(report).toMatchObject({ seed, lost: [], doubled: [], unanswered: [], isInOrder: true });
      expect(report['cuts']).toBeGreaterThanOrEqual(8);
      expect(report['turns']).toBeGreaterThan(15);
      if (name === 'talk') expect(report).toMatchObject({ forgotten: 0, unknown: 0 });
    },
    100_000,
  );
});
