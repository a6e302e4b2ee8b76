import type { Document, Schema } from '../document.ts';
import { resolveSchema, toComponentName } from '../resolve-schema.ts';
import type { AnswerCase } from './model.ts';

const PARAMETER = 'response_format';

/**
 * Finds which value of `response_format` makes which answer, where an answer is one of several objects or plain text
 * (T26). The document does not say; its names do: `verbose_json` makes `…VerboseJson`, what no object is called after
 * makes text. Empty when the names do not say it for every object.
 */
export function readAnswerCases(answer: Schema, body: Schema, document: Document): readonly AnswerCase[] {
  const members = (answer.anyOf ?? answer.oneOf ?? []).map(toComponentName);
  const parameter = resolveSchema(resolveSchema(body, document).properties?.[PARAMETER] ?? {}, document);
  const values = (parameter.enum ?? []).filter((value) => typeof value === 'string');
  const cases = new Map<string, string[]>();
  for (const value of values) {
    const type = members.find((name) => name?.endsWith(`Response${toTypeName(value)}`)) ?? 'string';
    cases.set(type, [...(cases.get(type) ?? []), value]);
  }
  if (members.some((name) => name === undefined || !cases.has(name))) return [];
  return [...cases].map(([type, of]) => ({
    parameter: PARAMETER,
    values: of,
    type,
    byDefault: typeof parameter.default === 'string' && of.includes(parameter.default),
  }));
}

function toTypeName(value: string): string {
  return value
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
