import type { LintRule } from '../lint/lint-rule.ts';

const refused = (member: string): LintRule => ({
  kind: 'member',
  operation: 'createChatCompletion',
  member,
  models: /^grok-(?:3-mini|4|code)(?!.*non-reasoning)/,
  effect: 'refused',
  note: 'Models that reason answer with an error: leave it out.',
  source: 'xAI docs, reasoning',
});

/** What xAI is known to refuse, for `lint`. */
export const xaiLint: readonly LintRule[] = [
  refused('presence_penalty'),
  refused('frequency_penalty'),
  refused('stop'),
];
