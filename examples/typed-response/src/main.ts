import { createClient } from '@unspool/generated';
import { startServer } from '@unspool/test/server';
import { describePicture } from './describe-picture.ts';

/** Runs the example against the real API when there is a key, else against an embedded server. */
const server = process.env['OPENAI_API_KEY'] ? undefined : await startServer({ apiKey: 'example-key' });
const client = server === undefined ? createClient() : createClient({ apiKey: 'example-key', baseUrl: server.baseUrl });
try {
  for (const line of await describePicture(client, process.env['OPENAI_MODEL'] ?? 'gpt-5-mini'))
    process.stdout.write(`${line}\n`);
} finally {
  await server?.close();
}
