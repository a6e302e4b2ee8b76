import type { Family } from './operations.ts';
import { type CaseReport, runCase } from './run-case.ts';

/** What many cases came to. */
export interface FuzzReport {
  readonly cases: number;
  readonly events: number;
  /** How often each outcome, of each operation. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** When to stop. */
export interface FuzzLimits {
  readonly seed: number;
  readonly milliseconds: number;
  readonly cases?: number | undefined;
}

/** Milliseconds after which a case counts as hanging. */
const patience = 20_000;

/** Runs cases of consecutive seeds. Throws for the first that goes wrong, with the seed that repeats it. */
export async function runCases(
  bodies: ReadonlyMap<Family, readonly string[]>,
  limits: FuzzLimits,
): Promise<FuzzReport> {
  const end = Date.now() + limits.milliseconds;
  const outcomes: Record<string, Record<string, number>> = {};
  let [cases, events] = [0, 0];
  while (Date.now() < end && cases < (limits.cases ?? Infinity)) {
    const seed = limits.seed + cases;
    const report = await withPatience(runCase(seed, bodies)).catch((cause: unknown) => {
      throw new Error(`Repeat it with: npm run fuzz -- --seed ${seed} --cases 1`, { cause });
    });
    const counts = (outcomes[report.operation] ??= {});
    counts[report.outcome] = (counts[report.outcome] ?? 0) + 1;
    cases += 1;
    events += report.events;
  }
  return { cases, events, outcomes };
}

function withPatience(running: Promise<CaseReport>): Promise<CaseReport> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`hangs for ${patience} ms`)), patience);
    running.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
