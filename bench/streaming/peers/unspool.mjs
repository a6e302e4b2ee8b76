import { createClient, outputText } from '@unspool/generated';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { partial as follow } from '@unspool/streaming/partial';
import { streamResponse } from '@unspool/streaming/responses';

/** `loop` hands out the pieces of the text, and waits where it is told to; `final` resolves with the whole of it. */
export function createPeer({ baseUrl, fetch }) {
  const client = createClient({ apiKey: 'sk-bench', baseUrl, fetch });
  const params = { model: 'gpt-5', input: 'Hello' };
  const loop = async (onDelta, options) => {
    const stream = await streamResponse(client, params, options);
    for await (const event of stream) {
      if (event.type !== 'response.output_text.delta') continue;
      const wait = onDelta(event.delta);
      if (wait !== undefined) await wait;
    }
  };
  const only = (onDelta) => loop(onDelta, { only: ['response.output_text.delta'] });
  /** The whole text, from the one event that has it. */
  const closing = async (onText) => {
    const stream = await streamResponse(client, params, { only: ['response.output_text.done'] });
    for await (const { text } of stream) onText(text);
  };
  const final = async () => outputText(await (await streamResponse(client, params)).final());
  const partial = async (onValue) => {
    const stream = await streamChatCompletion(client, { model: 'gpt-5', messages: [] });
    const answer = follow(stream);
    for await (const { choices } of stream) if (choices[0]?.delta.content) onValue(answer.value);
    return answer.value;
  };
  return { loop, only, closing, final, partial };
}
