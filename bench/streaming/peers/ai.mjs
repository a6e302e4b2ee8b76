import { createOpenAI } from '@ai-sdk/openai';
import { streamText } from 'ai';

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
  return { loop, final };
}
