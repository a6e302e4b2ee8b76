import { RequestError } from '../errors/request-error.ts';
import type { Prompt } from './prompt.ts';

/** Throws a `RequestError` when a function has to be called that is not offered. */
export function checkChoice({ functions, functionChoice }: Prompt): void {
  if (typeof functionChoice === 'string' || functions.some(({ name }) => name === functionChoice.name)) return;
  throw new RequestError({
    message: "'tool_choice' names a function that is not among the tools.",
    param: 'tool_choice',
    code: 'invalid_value',
  });
}
