import { RequestError } from '../errors/request-error.ts';

/** What the API reference asks for in `OpenAI-Beta`, by the start of the path. The document does not say it. */
const NEEDED: readonly (readonly [start: RegExp, beta: string])[] = [
  [/^\/(?:assistants|threads|vector_stores)\b/, 'assistants=v2'],
  [/^\/chatkit\b/, 'chatkit_beta=v1'],
];

/** Throws unless the headers name the beta that a path belongs to. */
export function checkBeta(path: string, headers: Headers): void {
  const needed = NEEDED.find(([start]) => start.test(path))?.[1];
  const sent = (headers.get('openai-beta') ?? '').split(',').map((beta) => beta.trim());
  if (needed === undefined || sent.includes(needed)) return;
  throw new RequestError({
    message: `This path is in beta: send the header OpenAI-Beta: ${needed}.`,
    code: 'invalid_beta',
  });
}
