import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const packages = fileURLToPath(new URL('../packages/', import.meta.url));
const compiler = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');

/** Entries of providers: those that export a function of their own name. */
async function listProviders(): Promise<readonly string[]> {
  const { exports } = JSON.parse(await readFile(join(packages, 'providers/package.json'), 'utf8'));
  const names = Object.keys(exports).map((path) => path.slice(2));
  return names.filter((name) => !/^dialect|^lint$|\.json$|\//.test(name));
}

/** What users write who export functions and leave their types to the compiler. */
function printProgram(name: string): string {
  const provider =
    name === 'compatible' ? "compatible({ baseUrl: '' })" : `undefined as unknown as ReturnType<typeof ${name}>`;
  return [
    `import { ${name} } from '@unspool/providers/${name}';`,
    `export const ${name}Client = createClient({ provider: ${provider} });`,
    `export const ${name}Ask = () => createChatCompletion(${name}Client, { model: 'm', messages: [] });`,
    `export const ${name}Message = async () => (await ${name}Ask()).choices[0]?.message;`,
    `export const ${name}Stream = () => streamChatCompletion(${name}Client, { model: 'm', messages: [] });`,
  ].join('\n');
}

/** The same with every stream there is. */
const streamsProgram = `
import { streamRun, streamThreadAndRun, streamToolOutputs } from '@unspool/streaming/assistants';
import { streamSpeech, streamTranscription } from '@unspool/streaming/audio';
import { streamCompletion } from '@unspool/streaming/completions';
import { streamImage, streamImageEdit } from '@unspool/streaming/images';
import { partial, partialToolCalls } from '@unspool/streaming/partial';
import { fromSse, selectEvents, toResponse, toSse } from '@unspool/streaming/relay';
import { responseStream, streamResponse, streamStoredResponse } from '@unspool/streaming/responses';
declare const client: Client;
export const response = () => streamResponse(client, { model: 'm', input: '' });
export const deltas = () => streamStoredResponse(client, 'r', {}, { only: ['response.output_text.delta'] });
export const completion = () => streamCompletion(client, { model: 'm', prompt: '' });
export const image = () => streamImage(client, { prompt: '' }, { keepPartials: true });
export const edit = () => streamImageEdit(client, { prompt: '', image: new Blob() });
export const speech = () => streamSpeech(client, { model: 'm', input: '', voice: 'coral' });
export const transcription = () => streamTranscription(client, { model: 'm', file: new Blob() });
export const runs = { streamRun, streamThreadAndRun, streamToolOutputs };
export const answer = async () => ({ parsed: partial(await response()), calls: partialToolCalls(await response()) });
export const finals = async () => [await (await image()).final(), await (await transcription()).final()] as const;
export const kind = () => responseStream;
export const relays = { toResponse, toSse, ends: selectEvents(responseStream, ['response.completed']) };
export const relayed = () => fromSse(new Response(), responseStream);
export async function firstOf() { for await (const event of await response()) return event; return undefined; }
`;

it(
  'names every type that a provider or a stream answers with, in declarations of those who use it',
  { timeout: 120_000 },
  async () => {
    const names = await listProviders();
    expect(names.length).toBeGreaterThan(5);
    const folder = await mkdtemp(join(tmpdir(), 'unspool-declarations-'));
    try {
      await mkdir(join(folder, 'node_modules/@unspool'), { recursive: true });
      for (const name of ['generated', 'providers', 'streaming']) {
        await symlink(join(packages, name), join(folder, 'node_modules/@unspool', name), 'junction');
      }
      const dependencies = { '@unspool/generated': '*', '@unspool/providers': '*', '@unspool/streaming': '*' };
      await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
      const head = [
        "import { type Client, createClient } from '@unspool/generated';",
        "import { createChatCompletion } from '@unspool/generated/chat';",
        "import { streamChatCompletion } from '@unspool/streaming/chat';",
      ];
      await writeFile(join(folder, 'program.ts'), [...head, ...names.map(printProgram), streamsProgram].join('\n'));
      const flags = ['--declaration', '--emitDeclarationOnly', '--strict', '--preserveSymlinks', '--types', ''];
      const settings = ['--target', 'es2022', '--module', 'nodenext', '--outDir', 'out'];
      const { stdout } = await run(process.execPath, [compiler, ...flags, ...settings, 'program.ts'], {
        cwd: folder,
      }).catch((failure: unknown) => ({
        stdout: failure instanceof Error && 'stdout' in failure ? failure.stdout : failure,
      }));
      expect(stdout).toBe('');
      expect(await readFile(join(folder, 'out/program.d.ts'), 'utf8')).toContain('@unspool/providers/azure');
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
