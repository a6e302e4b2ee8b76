import { createInterface } from 'node:readline';
import { createClient } from '@unspool/generated';
import { startServer } from '@unspool/test/server';
import { createChat } from './create-chat.ts';
import { createTerminalView } from './create-terminal-view.ts';

/**
 * A chat on the terminal, with the real API when there is a key, else with an embedded server. A line asks, and stops the answer
 * that is under way; `/stop` only stops it, `/clear` begins anew. Lines that come from a file wait for each other.
 * `npm run build`, then `node examples/streaming-chat/dist/main.js`.
 */
const server = process.env['OPENAI_API_KEY'] ? undefined : await startServer({ apiKey: 'example-key', eventDelay: 40 });
const client = server === undefined ? createClient() : createClient({ apiKey: 'example-key', baseUrl: server.baseUrl });
const onChange = createTerminalView((text) => process.stdout.write(text));
const chat = createChat({ client, model: process.env['OPENAI_MODEL'] ?? 'gpt-5-mini', onChange });
let last = Promise.resolve();
try {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === '/stop') chat.stop();
    else if (line === '/clear') chat.clear();
    else last = chat.send(line);
    if (!process.stdin.isTTY) await last;
  }
  await last;
} finally {
  await server?.close();
}
