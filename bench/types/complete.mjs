import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Asks tsserver, as an editor does, for what can be written in a request's body, once the project is loaded and nothing
 * of it checked; then for the hover text of the result.
 */
const [name] = process.argv.slice(2);
const file = fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url));
const text = readFileSync(file, 'utf8');
const tsserver = createRequire(import.meta.url).resolve('typescript/lib/tsserver.js');
const server = spawn(
  process.execPath,
  [tsserver, '--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'],
  {
    stdio: ['pipe', 'pipe', 'inherit'],
  },
);
const waiting = new Map();
createInterface({ input: server.stdout }).on('line', (line) => {
  if (!line.startsWith('{')) return;
  const message = JSON.parse(line);
  if (message.type === 'response') waiting.get(message.request_seq)?.(message);
});

send('open', { file });
await ask('projectInfo', { file, needFileNameList: false });
const completion = await ask('completionInfo', { file, ...positionOf('/* complete */') });
const hover = await ask('quickinfo', { file, ...positionOf('response = ') });
const entries = completion.body.entries.map((entry) => entry.name);
if (!entries.includes('instructions')) throw new Error(`${name}: no completion of the body's members.`);
process.stdout.write(
  JSON.stringify({
    completionMilliseconds: completion.milliseconds,
    hoverMilliseconds: hover.milliseconds,
    hover: hover.body.displayString,
    entries: entries.length,
  }),
);
server.kill();

function send(command, args) {
  send.sequence = (send.sequence ?? 0) + 1;
  server.stdin.write(`${JSON.stringify({ seq: send.sequence, type: 'request', command, arguments: args })}\n`);
  return send.sequence;
}

async function ask(command, args) {
  const started = performance.now();
  const { promise, resolve } = deferred();
  waiting.set(send(command, args), resolve);
  const message = await promise;
  if (!message.success) throw new Error(`${command}: ${message.message}`);
  return { ...message, milliseconds: performance.now() - started };
}

function deferred() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

function positionOf(marker) {
  const before = text.slice(0, text.indexOf(marker)).split('\n');
  return { line: before.length, offset: before.at(-1).length + 1 };
}
