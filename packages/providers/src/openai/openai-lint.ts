import type { LintRule } from '../lint/lint-rule.ts';

const rejected = (member: string, note: string): LintRule => ({
  kind: 'member',
  operation: 'createChatCompletion',
  member,
  models: /^o\d/,
  effect: 'refused',
  note,
  source: 'OpenAI documentation, reasoning models',
});
const fixed = 'Reasoning models choose for themselves: leave it out.';

/** What OpenAI is known to refuse, for `lint`. */
export const openAiLint: readonly LintRule[] = [
  rejected('temperature', fixed),
  rejected('top_p', fixed),
  rejected('logprobs', 'Reasoning models do not tell probabilities: leave it out.'),
  rejected('max_tokens', 'Reasoning models take max_completion_tokens in its place.'),
];
