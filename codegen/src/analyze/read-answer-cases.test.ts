import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { readAnswerCases } from './read-answer-cases.ts';

const components: Record<string, Schema> = {
  Format: { type: 'string', enum: ['json', 'text', 'verbose_json', 'srt'], default: 'json' },
};
const document = toDocument(components);
const body: Schema = { properties: { response_format: { $ref: '#/components/schemas/Format' } } };
const toAnswer = (...names: string[]): Schema => ({
  anyOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
});

describe('readAnswerCases', () => {
  it('T26 finds the answer of each format by its name', () => {
    const parameter = 'response_format';
    expect(readAnswerCases(toAnswer('CreateXResponseJson', 'CreateXResponseVerboseJson'), body, document)).toEqual([
      { parameter, values: ['json'], type: 'CreateXResponseJson', byDefault: true },
      { parameter, values: ['text', 'srt'], type: 'string', byDefault: false },
      { parameter, values: ['verbose_json'], type: 'CreateXResponseVerboseJson', byDefault: false },
    ]);
  });

  it('finds none when an object goes by a name that no format has', () => {
    expect(readAnswerCases(toAnswer('CreateXResponseJson', 'Other'), body, document)).toEqual([]);
  });
});
