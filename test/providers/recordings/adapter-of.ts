import { type Adapter, adapters } from '../adapters.ts';

/** What the name of a recording begins with, which is who sent it, and the adapter to read it with. */
const senders = {
  'api-deepseek-com': 'deepseek',
  'api-groq-com': 'groq',
  'api-mistral-ai': 'mistral',
  'api-openai-com': 'openai',
  'openai-python': 'openai',
  'openrouter-ai': 'openrouter',
  'router-huggingface-co': 'huggingface',
  test_openai_ws: 'openai',
};

/** The adapter of the provider that a recording is of: `chat-chunks/api-groq-com.0b2bd9bad6.sse`. */
export function adapterOf(path: string): Adapter {
  const sender = path.split('/').at(-1)?.split('.')[0];
  const id = Object.entries(senders).find(([name]) => name === sender)?.[1];
  const adapter = adapters.find(({ sheet }) => sheet.id === id);
  if (adapter === undefined) throw new Error(`${path}: nobody knows who sent that`);
  return adapter;
}
