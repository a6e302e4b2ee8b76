import { createOpenAI } from '@ai-sdk/openai';
import { Output, streamText } from 'ai';
import { itemList } from './item-list.mjs';

export function createPeer({ baseUrl, fetch }) {
  const provider = createOpenAI({ apiKey: 'sk-bench', baseURL: baseUrl, fetch });
  const start = () => streamText({ model: provider.responses('gpt-5'), prompt: 'Hello', maxRetries: 0 });
  const loop = async (onDelta) => {
    for await (const delta of start().textStream) {
      const wait = onDelta(delta);
      if (wait !== undefined) await wait;
    }
  };
  const final = async () => {
    const result = start();
    await result.consumeStream();
    return result.text;
  };
  const partial = async (onValue) => {
    const output = Output.object({ schema: itemList });
    const result = streamText({ model: provider.chat('gpt-5'), prompt: 'Hello', maxRetries: 0, output });
    for await (const value of result.partialOutputStream) onValue(value);
    return result.output;
  };
  return { loop, final, partial };
}
