import type { Reply } from './reply.ts';
import { countTokens } from './split-tokens.ts';

/** Tokens of what a reply says and of the arguments it calls with. */
export function countOutputTokens({ text, calls }: Reply): number {
  return countTokens(text) + calls.reduce((sum, call) => sum + countTokens(call.arguments), 0);
}
