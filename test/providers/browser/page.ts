import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { adapters } from '../adapters.ts';
import type { AnyClient } from '../start.ts';
import type { Asked, Question } from './question.ts';

/** Asks a provider from the page, whole and streamed; whoever drives the browser calls it by its name. */
export async function ask({ id, origin, apiKey, headers }: Question): Promise<Asked> {
  const adapter = adapters.find(({ sheet }) => sheet.id === id);
  if (adapter === undefined) throw new Error(`There is no adapter called ${id}.`);
  const provider = adapter.connect(origin, apiKey);
  // A client of any provider; the key is the test's own.
  const client = createClient({ provider, maxRetries: 0, allowKeyInBrowser: true, headers }) as unknown as AnyClient;
  const params = { model: 'my-model', messages: [{ role: 'user' as const, content: 'Grüß Gott 👋' }] };
  const whole = await createChatCompletion(client, params);
  const stream = await streamChatCompletion(client, params);
  let chunks = 0;
  for await (const _ of stream) chunks += 1;
  return { whole: readText(whole.choices[0]?.message.content), streamed: await stream.text(), chunks };
}

/** Mistral's content has parts. */
function readText(content: unknown): string {
  if (!Array.isArray(content)) return String(content);
  return content.map((part: { readonly text?: string }) => part.text ?? '').join('');
}

Object.assign(globalThis, { ask });
