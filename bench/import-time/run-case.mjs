import { performance } from 'node:perf_hooks';

/** Imports one way of calling OpenAI and makes its client, in this process that has done nothing else. */
const cases = {
  node: async () => {},
  'openapi-fetch': async () => {
    const { default: createClient } = await import('openapi-fetch');
    createClient({ baseUrl: 'https://api.openai.com/v1' });
  },
  'openapi-fetch and eventsource-parser': async () => {
    const { default: createClient } = await import('openapi-fetch');
    const { createParser } = await import('eventsource-parser');
    createClient({ baseUrl: 'https://api.openai.com/v1' });
    createParser({ onEvent: () => {} });
  },
  unspool: async () => {
    const { createClient } = await import('@unspool/generated');
    await import('@unspool/generated/responses');
    createClient({ apiKey: 'sk-bench' });
  },
  'unspool by path': async () => {
    const { createClient } = await import('@unspool/generated');
    const { createPathClient } = await import('@unspool/generated/openapi');
    createPathClient(createClient({ apiKey: 'sk-bench' }));
  },
  'unspool with streams': async () => {
    const { createClient } = await import('@unspool/generated');
    await import('@unspool/streaming/responses');
    createClient({ apiKey: 'sk-bench' });
  },
  openai: async () => {
    const { default: OpenAI } = await import('openai');
    return new OpenAI({ apiKey: 'sk-bench' });
  },
};

const [name, touch] = process.argv.slice(2);
const started = performance.now();
await cases[name]();
// A client that leaves `fetch` alone until its first call pays for it then: with this, all of them have paid.
const touched = touch === 'fetch' && name !== 'node' && globalThis.Headers.name;
const milliseconds = performance.now() - started;
if (touched === '') throw new Error('There is no fetch.');
process.stdout.write(JSON.stringify({ milliseconds, residentBytes: process.memoryUsage.rss() }));
