import { createClient } from '@unspool/generated';
import { startServer } from '@unspool/test/server';
import { askFromPage } from './ask-from-page.ts';
import { serveKeys } from './serve-keys.ts';

/** A backend with the key and a page without one: against the real API when there is a key, else against an embedded server. */
const server = process.env['OPENAI_API_KEY'] ? undefined : await startServer({ apiKey: 'example-key' });
const client = server === undefined ? createClient() : createClient({ apiKey: 'example-key', baseUrl: server.baseUrl });
const cookie = 'session=example';
const backend = await serveKeys(client, ({ headers }) => headers.cookie === cookie);
try {
  const settings = { backend: backend.url, cookie, baseUrl: server?.baseUrl };
  process.stdout.write(`${await askFromPage('What is a spool?', settings)}\n`);
} finally {
  await backend[Symbol.asyncDispose]();
  await server?.close();
}
