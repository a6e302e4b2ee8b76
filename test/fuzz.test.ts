import { describe, expect, it } from 'vitest';
import { recordBodies } from './fuzz/record-bodies.ts';
import { runCases } from './fuzz/run-cases.ts';

describe('spoilt streams', () => {
  it('end, whole or with an error of theirs, and bring no event that was not sent', async ({ annotate }) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    await annotate(`seed ${seed}`);
    const { cases, outcomes } = await runCases(await recordBodies(), { seed, milliseconds: 3000 });
    process.stdout.write(`fuzz: seed ${seed}, ${cases} cases\n`);
    expect(cases).toBeGreaterThan(50);
    const counts = Object.values(outcomes).flatMap((counted) => Object.keys(counted));
    expect(counts).toEqual(expect.arrayContaining(['whole', 'cut-off']));
  }, 60_000);
});
