import type { CreateCompletionResponse } from '@unspool/generated/completions';
import { splitTokens } from '../model/split-tokens.ts';
import { takeTurns } from '../sse/take-turns.ts';

type Choice = CreateCompletionResponse['choices'][number];

/** A text on its way. */
type ChunkChoice = Omit<Choice, 'finish_reason'> & { readonly finish_reason: Choice['finish_reason'] | null };

/**
 * The chunks that add up to a completion: texts take turns, a token at a time. As with OpenAI, the last token of a text that was
 * cut tells so, while one that came to its end is followed by an empty piece.
 */
export function* toCompletionChunks(
  { choices, usage, ...head }: CreateCompletionResponse,
  { includeUsage }: { readonly includeUsage: boolean },
): Generator<object> {
  for (const choice of takeTurns(choices.map(toPieces)))
    yield { ...head, choices: [choice], ...(includeUsage && { usage: null }) };
  if (includeUsage) yield { ...head, choices: [], usage };
}

function* toPieces(choice: Choice): Generator<ChunkChoice> {
  const tokens = splitTokens(choice.text);
  const { index, finish_reason } = choice;
  for (const [position, text] of tokens.entries()) {
    const endsHere = finish_reason === 'length' && position === tokens.length - 1;
    yield { index, text, logprobs: logprobsAt(choice, position), finish_reason: endsHere ? finish_reason : null };
  }
  if (finish_reason !== 'length' || tokens.length === 0) yield { index, text: '', logprobs: null, finish_reason };
}

function logprobsAt({ logprobs }: Choice, position: number): Choice['logprobs'] {
  if (logprobs === null) return null;
  const at = <TEntry>(list: readonly TEntry[] = []): TEntry[] => list.slice(position, position + 1);
  return {
    tokens: at(logprobs.tokens),
    token_logprobs: at(logprobs.token_logprobs),
    top_logprobs: at(logprobs.top_logprobs),
    text_offset: at(logprobs.text_offset),
  };
}
