import type { CreateModerationResponse } from '@unspool/generated/moderations';
import type { Act } from './act.ts';
import { readBody } from './read-body.ts';

type Category = keyof CreateModerationResponse['results'][number]['categories'];

/** Every category, with a word that belongs to it and what a harmless text scores. */
const categories = {
  harassment: [/stupid|idiot/i, 0.012],
  'harassment/threatening': [/threat|regret it/i, 0.004],
  hate: [/hate/i, 0.008],
  'hate/threatening': [/hate.*hurt/i, 0.001],
  illicit: [/steal|lock/i, 0.011],
  'illicit/violent': [/bomb/i, 0.002],
  'self-harm': [/myself/i, 0.001],
  'self-harm/intent': [/myself/i, 0.001],
  'self-harm/instructions': [/how to.*myself/i, 0.001],
  sexual: [/naked/i, 0.003],
  'sexual/minors': [/(?!)/, 0.0001],
  violence: [/punch|fight|hurt/i, 0.021],
  'violence/graphic': [/blood/i, 0.001],
} as const satisfies Record<Category, readonly [RegExp, number]>;

/** Flags what has a word of a category. */
export const answerModeration: Act = ({ body }) => {
  const { input, model } = readBody(body);
  if (typeof input !== 'string') return undefined;
  const rows = Object.entries(categories).map(([name, [pattern, low]]) => {
    const flagged = pattern.test(input);
    return { name, flagged, score: flagged ? 0.93 - low : low };
  });
  const collect = <TValue>(read: (row: (typeof rows)[number]) => TValue) =>
    Object.fromEntries(rows.map((row) => [row.name, read(row)]));
  const response = {
    id: 'modr-embedded',
    model: String(model ?? 'omni-moderation-latest'),
    results: [
      {
        flagged: rows.some(({ flagged }) => flagged),
        categories: collect(({ flagged }) => flagged),
        category_scores: collect(({ score }) => score),
        category_applied_input_types: collect(() => ['text']),
      },
    ],
  };
  return { kind: 'response', response: Response.json(response) };
};
