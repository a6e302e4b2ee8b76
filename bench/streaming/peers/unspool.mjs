import { createClient, outputText } from '@unspool/generated';
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
  const final = async () => outputText(await (await streamResponse(client, params)).final());
  return { loop, only, final };
}
