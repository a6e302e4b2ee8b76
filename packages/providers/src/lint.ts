export { lint } from './lint/lint.ts';

export type { LintEffect, LintFinding, LintRule, LintValue, MemberRule, StrictRule } from './lint/lint-rule.ts';
