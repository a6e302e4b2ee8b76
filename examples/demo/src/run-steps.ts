import type { DemoContext, DemoStep } from './step.ts';

/** Runs the steps one after the other, tells of each what it did and how long it took, and counts those that failed. */
export async function runSteps(steps: readonly DemoStep[], context: DemoContext): Promise<number> {
  let failed = 0;
  for (const [index, step] of steps.entries()) {
    context.write(`\n${index + 1}. ${step.title}\n`);
    const started = performance.now();
    try {
      const sentence = await step.run(context);
      context.write(`   ${sentence} (${formatTime(performance.now() - started)})\n`);
    } catch (error) {
      failed += 1;
      context.write(
        `   FAILED: ${error instanceof Error ? error.message : String(error)} (${formatTime(performance.now() - started)})\n`,
      );
    }
  }
  return failed;
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
