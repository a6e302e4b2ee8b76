import type { LintRule } from '../lint/lint-rule.ts';

const stateless = (member: string): LintRule => ({
  kind: 'member',
  operation: 'createResponse',
  member,
  effect: 'ignored',
  note: 'Responses keep no state here: send the whole conversation as input.',
  source: 'OpenRouter docs, Responses API',
});

/** What OpenRouter is known not to act upon, for `lint`. What the model behind it refuses is not known here. */
export const openRouterLint: readonly LintRule[] = [stateless('previous_response_id'), stateless('conversation')];
