import type { Reporter, TestModule } from 'vitest/node';

/** Says once why tests were skipped, of those whose names, or whose suites', tell: `a page in Chromium (skipped: no Chromium)`. */
export const skipReasons: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const skipped = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => test.result().state === 'skipped');
    const reasons = skipped.map(({ fullName }) => /\(skipped: (.+?)\)/.exec(fullName)?.[1]);
    for (const reason of new Set(reasons)) {
      if (reason === undefined) continue;
      const count = reasons.filter((other) => other === reason).length;
      process.stdout.write(`${count} tests skipped: ${reason}\n`);
    }
  },
};
