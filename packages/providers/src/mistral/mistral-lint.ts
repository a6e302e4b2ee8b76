import type { LintRule } from '../lint/lint-rule.ts';

const fact = {
  kind: 'member',
  operation: 'createChatCompletion',
  effect: 'refused',
  source: 'Mistral API reference, chat; error bodies with status 422',
} as const;

const refused = (member: string, note: string): LintRule => ({ ...fact, member, note });

const leaveOut = 'Leave it out.';

/** Members that Mistral refuses and for which there is something to say. */
const named: readonly LintRule[] = [
  refused('max_completion_tokens', 'Send max_tokens.'),
  refused('seed', 'Send random_seed.'),
  refused('stream_options', 'Usage comes with the last chunk, unasked.'),
  refused('store', leaveOut),
  refused('user', leaveOut),
  refused('n', 'Ask once for each choice.'),
  refused('logprobs', leaveOut),
];

/** What Mistral is known to refuse, for `lint`: whatever it does not know. */
export const mistralLint: readonly LintRule[] = [
  ...named,
  refused('messages[].reasoning_content', 'Thoughts go back as parts of content.'),
  refused('messages[].content_parts', 'Send it as content.'),
  refused('messages[].refusal', leaveOut),
  {
    kind: 'strict',
    operation: fact.operation,
    known: [
      // Of these the rules above tell more.
      ...named.flatMap((rule) => (rule.kind === 'member' ? rule.member : [])),
      'frequency_penalty',
      'guardrails',
      'max_tokens',
      'messages',
      'metadata',
      'model',
      'parallel_tool_calls',
      'prediction',
      'presence_penalty',
      'prompt_cache_key',
      'prompt_mode',
      'random_seed',
      'reasoning_effort',
      'response_format',
      'safe_prompt',
      'stop',
      'temperature',
      'tool_choice',
      'tools',
      'top_p',
    ],
    source: fact.source,
  },
];
