/* oxlint-disable no-console -- this is the command line of the playground */
import { parseArgs } from 'node:util';
import { openBrowser } from './open-browser.ts';
import { startPlayground } from './start-playground.ts';

/** Where the page is served unless `--port` says otherwise; the next free port where this one is taken. */
const USUAL_PORT = 5180;

/** `npm run playground`: serves the page and an embedded server, opens the page, and stops with Ctrl-C. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string', default: String(USUAL_PORT) },
      // Milliseconds between two events of the embedded server.
      pace: { type: 'string', default: '25' },
    },
  });
  const playground = await startPlayground({
    port: Number(values.port),
    eventDelay: Number(values.pace),
    apiKey: process.env['OPENAI_API_KEY'],
  });
  console.log(`The playground is at ${playground.url}

It talks to an embedded server at ${playground.embeddedUrl} until you choose another service in it.
Ctrl+C stops it.`);
  const stop = () => void playground.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (!values['no-open']) openBrowser(playground.url);
}

try {
  await main();
} catch (error) {
  console.error(`The playground did not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
