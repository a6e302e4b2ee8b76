import { performance } from 'node:perf_hooks';

/** Sends small POSTs in one way, some to warm up, then some that count. Arguments: peer, port, how many at once, how many. */
const [peer, port, atOnce, count] = process.argv.slice(2);
const baseUrl = `http://127.0.0.1:${port}/v1`;
const apiKey = 'sk-bench';
const body = { model: 'gpt-5', input: 'Hello', instructions: 'Be brief.', temperature: 1 };

const plain = (more) => async () => {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', accept: 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(body), ...more };
  return (await fetch(`${baseUrl}/responses`, init)).json();
};

/** What an honest call by hand does beside: it ends at some time. */
const limited = async () => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 600_000);
  return plain({ redirect: 'error', signal: controller.signal })().finally(() => clearTimeout(timer));
};

const peers = {
  fetch: async () => plain({}),
  'fetch, no redirects': async () => plain({ redirect: 'error' }),
  'fetch, no redirects, a time limit': async () => limited,
  'openapi-fetch': async () => {
    const { default: createClient } = await import('openapi-fetch');
    const client = createClient({ baseUrl, headers: { authorization: `Bearer ${apiKey}` } });
    return async () => (await client.POST('/responses', { body })).data;
  },
  unspool: async () => {
    const { createClient } = await import('@unspool/generated');
    const { createResponse } = await import('@unspool/generated/responses');
    const client = createClient({ apiKey, baseUrl });
    return () => createResponse(client, body);
  },
  'unspool by path': async () => {
    const { createClient } = await import('@unspool/generated');
    const { createPathClient } = await import('@unspool/generated/openapi');
    const client = createPathClient(createClient({ apiKey, baseUrl }));
    return async () => (await client.POST('/responses', { body })).data;
  },
  openai: async () => {
    const { default: OpenAI } = await import('openai');
    const client = new OpenAI({ apiKey, baseURL: baseUrl });
    return () => client.responses.create(body);
  },
};

const call = await peers[peer]();
if ((await call()).id !== 'resp_1') throw new Error(`${peer} has not read the answer.`);
await send(400);
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed;
const cpu = process.cpuUsage();
const started = performance.now();
await send(Number(count));
const used = process.cpuUsage(cpu);
const wall = performance.now() - started;
const heapEach = (process.memoryUsage().heapUsed - heap) / Number(count); // Of use where nothing was collected meanwhile.
const each = (microseconds) => microseconds / Number(count);
process.stdout.write(JSON.stringify({ cpuEach: each(used.user + used.system), wallEach: each(wall * 1000), heapEach }));
process.exit(); // Without waiting for connections that are kept alive.

async function send(total) {
  let left = total;
  const work = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: Number(atOnce) }, work));
}
