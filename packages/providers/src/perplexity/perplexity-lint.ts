import type { LintRule } from '../lint/lint-rule.ts';

/** What Perplexity is known to ignore, for `lint`. */
export const perplexityLint: readonly LintRule[] = [
  {
    kind: 'member',
    operation: 'createChatCompletion',
    member: 'stream_options',
    effect: 'ignored',
    note: 'Usage comes with every chunk, unasked.',
    source: 'recorded traffic',
  },
];
