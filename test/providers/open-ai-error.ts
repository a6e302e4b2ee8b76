import type { ErrorAnswer, ErrorReading } from './error-answer.ts';

/** An error in OpenAI's form. */
export function openAiError(status: number, reads: ErrorReading): ErrorAnswer {
  return { status, body: { error: { param: null, code: null, ...reads } }, reads };
}
