import type { LintRule } from '../lint/lint-rule.ts';

const refused = (member: string): LintRule => ({
  kind: 'member',
  operation: 'createChatCompletion',
  member,
  effect: 'refused',
  note: 'Its documentation tells of status 400, and its newer SDK has the member: some models may take it.',
  source: "Cerebras docs, OpenAI compatibility, as req_llm's client has them",
});

/** What Cerebras is known to refuse, for `lint`. */
export const cerebrasLint: readonly LintRule[] = [
  refused('frequency_penalty'),
  refused('presence_penalty'),
  refused('logit_bias'),
];
