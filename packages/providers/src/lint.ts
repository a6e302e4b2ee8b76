export { lint } from './lint/lint.ts';

export type { LintFinding, LintRule, MemberRule, StrictRule } from './lint/lint-rule.ts';
