import { defineConfig } from 'vitest/config';
import { closingLine } from './test/reporters/closing-line.ts';
import { skipReasons } from './test/reporters/skip-reasons.ts';

export default defineConfig({
  test: {
    include: [
      'codegen/src/**/*.test.ts',
      'packages/*/src/**/*.test.ts',
      'packaging/src/**/*.test.ts',
      'test/**/*.test.ts',
      'examples/*/src/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
    reporters: ['default', skipReasons, closingLine],
    testTimeout: 20_000,
    // A second, which it is by itself, is short on a machine that does much else.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 30_000,
  },
});
