import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed`, for readers that know no runner's own summary. */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const brokenModules = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    ).length;
    const skipped = count('skipped');
    const tail = skipped === 0 ? '' : `, ${skipped} skipped`;
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed') + brokenModules + errors.length} failed${tail}\n`,
    );
  },
};
