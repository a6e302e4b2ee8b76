import { expect, it } from 'vitest';
import type { LintRule } from './lint-rule.ts';
import { lint } from './lint.ts';

/** A request, and where the rules of its provider find something. */
export type LintRow = readonly [operation: string, params: object, paths: readonly string[]];

/** Holds the rules of a provider to what they find in requests. Every rule has to find something in one of them. */
export function describeLint(rules: readonly LintRule[], rows: readonly LintRow[]): void {
  it.each(rows)('lint of %s with %o finds %o', (operation, params, paths) => {
    expect(lint(rules, operation, params).map(({ path }) => path)).toEqual(paths);
  });

  it('lint has no rule without a row', () => {
    const idle = rules.filter((rule) =>
      rows.every(([operation, params]) => lint([rule], operation, params).length === 0),
    );
    expect(idle).toEqual([]);
  });
}
