import type { Problem } from '@unspool/generated/schemas';
import { RequestError } from '../errors/request-error.ts';

/** OpenAI's codes, by the rule that was broken. */
const codes: Readonly<Record<string, string>> = {
  required: 'missing_required_parameter',
  additionalProperties: 'unknown_parameter',
  unevaluatedProperties: 'unknown_parameter',
  type: 'invalid_type',
};

/** Refuses what does not fit its schema, with the first of its problems, as OpenAI's error: `param` points at the member. */
export function refuseMisfit(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new RequestError({
    message: first.message,
    param: first.path === '' ? undefined : first.path,
    code: codes[first.rule] ?? 'invalid_value',
  });
}
