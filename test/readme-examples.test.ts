import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeWav, encodeMuLaw, encodeWav } from '@unspool/realtime/audio';

import { startCalledExample } from './readme/call-example.ts';
import { type Example, listExamples } from './readme/list-examples.ts';
import { startServer, type RunningServer } from './server/index.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
// A folder of its own, so that two runs at once do not empty each other's.
const folder = join(root, 'node_modules', '.cache', `unspool-readme-${process.pid}`);
const examples = listExamples(root);
const preload = fileURLToPath(new URL('readme/to-loopback.mjs', import.meta.url));

/** Compiles all examples, as strictly as a careful user would: those for Node at once, and those for pages with the DOM in place of Node. */
async function compile(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await Promise.all(listFiles().map((name) => writeFile(join(folder, name), '{}\n')));
  await writeFile(join(folder, 'question.wav'), encodeWav(createTone(16_000), { sampleRate: 16_000 }));
  const isForPage = ({ runs }: Example) => runs === 'page';
  await compileInto(
    'dist',
    { types: ['node'] },
    examples.filter((example) => !isForPage(example)),
  );
  await compileInto('page', { types: [], lib: ['ES2023', 'ESNext', 'DOM'] }, examples.filter(isForPage));
}

async function compileInto(outDir: string, options: object, programs: readonly Example[]): Promise<void> {
  const source = `${outDir}-source`;
  await mkdir(join(folder, source));
  await Promise.all(programs.map(({ name, code }) => writeFile(join(folder, source, `${name}.ts`), code)));
  const compilerOptions = {
    noEmit: false,
    declaration: false,
    rootDir: source,
    outDir,
    skipLibCheck: false,
    ...options,
  };
  const project = join(folder, `tsconfig.${outDir}.json`);
  await writeFile(
    project,
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include: [source] }),
  );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, '-p', project], { cwd: folder }).catch(({ stdout }: { stdout: string }) => {
    throw new Error(stdout);
  });
}

/** Files that examples upload. */
function listFiles(): readonly string[] {
  return examples.flatMap(({ code }) => [...code.matchAll(/fileFromPath\('([\w./-]+)'/g)].map(([, name = '']) => name));
}

/** A second of 440 Hz: what examples say. */
function createTone(rate: number): Int16Array {
  return Int16Array.from({ length: rate }, (_, index) => 12_000 * Math.sin((index * 2 * Math.PI * 440) / rate));
}

/** What the first steps with a session show, besides that they run. */
const shown = new Map<string, (written: string) => unknown>([
  ['realtime-1', (written) => expect(written).toContain('What is a spool?')],
  ['realtime-2', async () => expect((await readAnswer()).samples.length).toBeGreaterThan(24_000)],
  ['realtime-3', (written) => expect(written).toMatch(/heard \[\s+\{/)],
  ['realtime-4', (written) => expect(written).toContain('"degrees":21')],
  ['realtime-weight-1', (written) => expect(written).toBe('completed 1\n')],
]);

async function readAnswer() {
  return decodeWav(await readFile(join(folder, 'answer.wav')));
}

describe('README examples', () => {
  let server: RunningServer;

  function createEnvironment(): NodeJS.ProcessEnv {
    const keys = {
      OPENAI_API_KEY: 'k',
      GROQ_API_KEY: 'k',
      AZURE_OPENAI_API_KEY: 'k',
      AZURE_OPENAI_ENDPOINT: 'https://a.openai.azure.com',
    };
    return { ...process.env, ...keys, OPENAI_BASE_URL: server.baseUrl, EMBEDDED_SERVER: server.url };
  }

  beforeAll(async () => {
    server = await startServer({ apiKey: null });
    await compile();
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are there in every README, and on the pages beside them', () => {
    const pages = new Set(examples.map(({ name }) => name.replace(/-\d+$/, '')));
    expect([...pages].toSorted()).toEqual([
      'generated',
      'generated-calls',
      'generated-errors-and-retries',
      'generated-files',
      'generated-from-openai-sdk',
      'generated-observing',
      'generated-schemas',
      'generated-webhooks',
      'providers',
      'providers-any-other-server',
      'providers-azure',
      'providers-differences',
      'providers-hosted-services',
      'providers-servers-and-gateways',
      'realtime',
      'realtime-audio',
      'realtime-browser',
      'realtime-conversation-and-barge-in',
      'realtime-how-it-ends',
      'realtime-other-sessions',
      'realtime-requests-and-events',
      'realtime-staying-up',
      'realtime-tools',
      'realtime-weight',
      'root',
      'server',
      'streaming',
      'streaming-chat',
      'streaming-choosing-events',
      'streaming-events-from-elsewhere',
      'streaming-how-it-ends',
      'streaming-other-streams',
      'streaming-relay',
      'streaming-stopping-and-resuming',
      'streaming-structured-answers',
    ]);
  });

  it.each(examples.filter(({ runs }) => runs === 'alone'))('$name runs', async ({ name }) => {
    const { stderr, stdout } = await run(process.execPath, ['--import', preload, join(folder, 'dist', `${name}.js`)], {
      cwd: folder,
      env: createEnvironment(),
      timeout: 15_000,
    });
    expect(stderr).toBe('');
    await shown.get(name)?.(stdout);
  });

  it.each(examples.filter(({ runs }) => runs === 'called'))('$name takes a call', async ({ name }) => {
    await using example = await startCalledExample([join(folder, 'dist', `${name}.js`)], createEnvironment());
    {
      await using phone = await example.dial();
      phone.press('5');
      phone.say(encodeMuLaw(createTone(8000)));
      phone.say(new Uint8Array(8000).fill(0xff));
      await expect.poll(phone.queuedMs, { timeout: 10_000 }).toBeGreaterThan(1000);
    }
    await expect.poll(example.written, { timeout: 5000 }).toEqual({ out: 'pressed 5\nover caller\n', error: '' });
  });
});
