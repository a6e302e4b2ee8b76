import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** Runs a script in a process of its own and returns the JSON that it writes, with the milliseconds the process took. */
export async function runFresh(script, args = [], { node = process.execPath, flags = [] } = {}) {
  const started = performance.now();
  const child = spawn(node, [...flags, fileURLToPath(script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const [code] = await once(child, 'close');
  const wall = performance.now() - started;
  if (code !== 0) throw new Error(`${fileURLToPath(script)} ${args.join(' ')} ended with ${code}.`);
  return { ...JSON.parse(text || '{}'), wall };
}
