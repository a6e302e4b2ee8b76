import type { LintRule, MemberRule } from '../lint/lint-rule.ts';

const fact = { kind: 'member', source: 'Groq docs, OpenAI compatibility' } as const;

const refused = (member: string, note = 'Leave it out.'): MemberRule => ({
  ...fact,
  operation: 'createChatCompletion',
  member,
  effect: 'refused',
  note,
});

const noSubtitles = (operation: string): LintRule => ({
  ...fact,
  operation,
  member: 'response_format',
  values: ['srt', 'vtt'],
  effect: 'refused',
  note: "There are no subtitles: make them of the segments of 'verbose_json'.",
});

/** What Groq is known to refuse or change, for `lint`. */
export const groqLint: readonly LintRule[] = [
  refused('logprobs'),
  refused('top_logprobs'),
  refused('logit_bias'),
  refused('messages[].name', 'Say in the text who speaks.'),
  { ...refused('n', 'Ask once for each choice.'), except: [1, null] },
  {
    ...fact,
    operation: 'createChatCompletion',
    member: 'temperature',
    values: [0],
    effect: 'changed',
    note: '0 is taken for 1e-8.',
  },
  noSubtitles('createTranscription'),
  noSubtitles('createTranslation'),
];
