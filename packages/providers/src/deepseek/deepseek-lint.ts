import type { LintRule } from '../lint/lint-rule.ts';

const operation = 'createChatCompletion';
const whileThinking = {
  kind: 'member',
  operation,
  models: /reasoner|-v4/,
  unless: { member: 'thinking.type', values: ['disabled'] },
  source: 'DeepSeek API docs, Thinking Mode',
} as const;

const ignored = (member: string): LintRule => ({
  ...whileThinking,
  member,
  effect: 'ignored',
  note: 'A model that thinks ignores it: leave it out, or send thinking: { type: "disabled" }.',
});

const refused = (member: string): LintRule => ({
  ...whileThinking,
  member,
  effect: 'refused',
  note: 'A model that thinks answers with an error: leave it out, or send thinking: { type: "disabled" }.',
});

/** What DeepSeek is known to refuse or ignore, for `lint`. */
export const deepSeekLint: readonly LintRule[] = [
  ignored('temperature'),
  ignored('top_p'),
  ignored('presence_penalty'),
  ignored('frequency_penalty'),
  refused('logprobs'),
  refused('top_logprobs'),
  {
    kind: 'member',
    operation,
    member: 'response_format.type',
    values: ['json_schema'],
    effect: 'refused',
    note: "Send { type: 'json_object' }, and say in the prompt what the JSON looks like.",
    source: "ruby_llm's client of DeepSeek",
  },
];
