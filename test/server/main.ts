/* oxlint-disable no-console -- this is the command line of the server */
import { startServer } from './start-server.ts';

const apiKey = process.env['OPENAI_API_KEY'] ?? 'sk-embedded';
const server = await startServer({ port: Number(process.env['PORT'] ?? 0), apiKey, eventDelay: 20 });

console.log(`The embedded OpenAI-compatible server listens at ${server.baseUrl}

Point a client at it:

  export OPENAI_BASE_URL=${server.baseUrl}
  export OPENAI_API_KEY=${process.env['OPENAI_API_KEY'] === undefined ? apiKey : '(the one of this environment)'}

Ctrl+C stops it.`);

process.once('SIGINT', () => void server.close());
process.once('SIGTERM', () => void server.close());
