/* oxlint-disable no-console -- this is the command line of the server */
import { startServer, type RunningServer } from './start-server.ts';

const apiKey = process.env['OPENAI_API_KEY'] ?? 'sk-embedded';
const port = process.env['PORT'] ?? '0';

try {
  const server = await startServer({ port: Number(port), apiKey, eventDelay: 20 });
  announce(server);
  process.once('SIGINT', () => void server.close());
  process.once('SIGTERM', () => void server.close());
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  console.error(
    `The server cannot listen on port ${port} of 127.0.0.1 (${code}): set PORT to a free one, or leave it out.`,
  );
  process.exitCode = 1;
}

/** The key of the environment is not repeated. */
function announce({ baseUrl }: RunningServer): void {
  const shownKey = process.env['OPENAI_API_KEY'] === undefined ? apiKey : '"$OPENAI_API_KEY"';
  console.log(`The embedded OpenAI-compatible server listens at ${baseUrl}

Point a client at it:

  export OPENAI_BASE_URL=${baseUrl}
  export OPENAI_API_KEY=${shownKey}

Ctrl+C stops it.`);
}
