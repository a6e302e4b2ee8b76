import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { itemList } from './item-list.mjs';

export function createPeer({ baseUrl, fetch }) {
  const client = new OpenAI({ apiKey: 'sk-bench', baseURL: baseUrl, fetch });
  const params = { model: 'gpt-5', input: 'Hello' };
  const loop = async (onDelta) => {
    const stream = await client.responses.create({ ...params, stream: true });
    for await (const event of stream) {
      if (event.type !== 'response.output_text.delta') continue;
      const wait = onDelta(event.delta);
      if (wait !== undefined) await wait;
    }
  };
  const final = async () => (await client.responses.stream(params).finalResponse()).output_text;
  const partial = async (onValue) => {
    const response_format = zodResponseFormat(itemList, 'items');
    const stream = client.chat.completions.stream({ model: 'gpt-5', messages: [], response_format });
    stream.on('content.delta', ({ parsed }) => onValue(parsed ?? undefined));
    return (await stream.finalChatCompletion()).choices[0].message.parsed;
  };
  return { loop, final, partial };
}
