import type { LintRule, MemberRule } from '../lint/lint-rule.ts';

const fact = {
  kind: 'member',
  operation: 'createChatCompletion',
  source: 'Claude docs, OpenAI SDK compatibility',
} as const;

const ignored = (member: string, more: Partial<MemberRule> = {}): LintRule => ({
  ...fact,
  member,
  effect: 'ignored',
  note: 'It has no effect.',
  ...more,
});

/** What Anthropic is known to refuse, ignore or change, for `lint`. */
export const anthropicLint: readonly LintRule[] = [
  { ...fact, member: 'n', except: [1, null], effect: 'refused', note: 'There is one choice, always.' },
  { ...fact, member: 'temperature', above: 1, effect: 'changed', note: 'Above 1 it is 1.' },
  ...[
    'audio',
    'frequency_penalty',
    'logit_bias',
    'logprobs',
    'metadata',
    'modalities',
    'prediction',
    'presence_penalty',
    'seed',
    'service_tier',
    'store',
    'top_logprobs',
    'user',
  ].map((member) => ignored(member)),
  ignored('reasoning_effort', { note: 'Send thinking: { type: "enabled", budget_tokens }.' }),
  ignored('response_format.type', {
    values: ['json_object', 'json_schema'],
    note: 'Say in the prompt what the answer looks like, or let a tool take it.',
  }),
  ignored('tools[].function.strict', { values: [true], note: 'Arguments may differ from their schema: check them.' }),
  ignored('messages[].content[].type', { values: ['input_audio'], note: 'Sound is dropped in silence.' }),
];
