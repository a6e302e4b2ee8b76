import type { LintRule } from '../lint/lint-rule.ts';

const source = 'vLLM documentation, OpenAI-compatible server';
const ignored = { kind: 'member', effect: 'ignored', source } as const;

/** What vLLM is known to refuse or ignore, for `lint`. */
export const vllmLint: readonly LintRule[] = [
  { ...ignored, operation: 'createChatCompletion', member: 'user', note: 'It is not kept.' },
  {
    kind: 'member',
    operation: 'createCompletion',
    member: 'suffix',
    effect: 'refused',
    note: 'It only goes on from a prompt: leave it out.',
    source,
  },
  {
    ...ignored,
    operation: 'createChatCompletion',
    member: 'messages[].content[].image_url.detail',
    note: 'Images are seen as the model sees all of them.',
  },
];
