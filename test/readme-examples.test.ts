import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listExamples } from './readme/list-examples.ts';
import { startServer, type RunningServer } from './server/index.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
// A folder of its own, so that two runs at once do not empty each other's.
const folder = join(root, 'node_modules', '.cache', `unspool-readme-${process.pid}`);
const examples = listExamples(root);
const preload = fileURLToPath(new URL('readme/to-loopback.mjs', import.meta.url));

/** Compiles all examples at once, as strictly as a careful user would. */
async function compile(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src'), { recursive: true });
  const compilerOptions = {
    noEmit: false,
    declaration: false,
    rootDir: 'src',
    outDir: 'dist',
    skipLibCheck: false,
    types: ['node'],
  };
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['src'] }),
  );
  await Promise.all(examples.map(({ name, code }) => writeFile(join(folder, 'src', `${name}.ts`), code)));
  await Promise.all(listFiles().map((name) => writeFile(join(folder, name), '{}\n')));
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { cwd: folder });
}

/** Files that examples upload. */
function listFiles(): readonly string[] {
  return examples.flatMap(({ code }) => [...code.matchAll(/fileFromPath\('([\w./-]+)'/g)].map(([, name = '']) => name));
}

describe('README examples', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({ apiKey: null });
    await compile();
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are there in every README', () => {
    const readmes = new Set(examples.map(({ name }) => name.replace(/-\d+$/, '')));
    expect([...readmes].toSorted()).toEqual(['generated', 'providers', 'realtime', 'root', 'server', 'streaming']);
  });

  it.each(examples.filter(({ runs }) => runs))('$name runs', async ({ name }) => {
    const keys = {
      OPENAI_API_KEY: 'k',
      GROQ_API_KEY: 'k',
      AZURE_OPENAI_API_KEY: 'k',
      AZURE_OPENAI_ENDPOINT: 'https://a.openai.azure.com',
    };
    const env = { ...process.env, ...keys, OPENAI_BASE_URL: server.baseUrl, EMBEDDED_SERVER: server.url };
    const { stderr } = await run(process.execPath, ['--import', preload, join(folder, 'dist', `${name}.js`)], {
      cwd: folder,
      env,
      timeout: 15_000,
    });
    expect(stderr).toBe('');
  });
});
