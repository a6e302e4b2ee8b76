import { type AnswerStream, observeFromStart } from './answer-stream.ts';
import type { PartialJson } from './partial-json.ts';
import { readTextChange } from './read-text-change.ts';
import { createStreamedJson } from './streamed-json.ts';

/** The structured answer of a stream, as far as it has come. */
export type PartialAnswer<TValue = unknown> = Pick<PartialJson<TValue>, 'value' | 'state'>;

/**
 * Follows a structured answer while it streams: `value` is the best reading of the JSON so far, at every event, whoever reads
 * the stream. An event costs what it adds, however much came before.
 *
 * The answer is the first text of the response that reads as JSON, or the first choice of the chat completion; where `only`
 * picks events, it needs `response.output_text.delta`. After a refusal `value` is `undefined`, and the refusal in `snapshot`.
 * The value is one object that grows in place. Its shape is the caller's word: check it when it is whole.
 *
 * @throws `TypeError` when the first event has been read.
 * @example
 * const stream = await streamResponse(client, { model: 'gpt-5', input: 'An apple pie', text: { format } });
 * const recipe = partial<Recipe>(stream);
 * for await (const event of stream) render(recipe.value);
 */
export function partial<TValue = unknown>(stream: AnswerStream): PartialAnswer<TValue> {
  let part: string | undefined;
  let text = createStreamedJson<TValue>();
  observeFromStart(stream, (event) => {
    const found = readTextChange(event);
    if (found === undefined) return;
    // Words before the answer, in a text of their own, give way to it.
    if (found.part !== part && text.json().state === 'invalid') {
      text = createStreamedJson();
      part = undefined;
    }
    part ??= found.part;
    if (found.part === part) text.add(found);
  });
  return {
    get value() {
      return text.json().value;
    },
    get state() {
      return text.json().state;
    },
  };
}
