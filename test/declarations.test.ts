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

it(
  'names every type that a provider answers with, in declarations of those who use it',
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
        "import { createClient } from '@unspool/generated';",
        "import { createChatCompletion } from '@unspool/generated/chat';",
        "import { streamChatCompletion } from '@unspool/streaming/chat';",
      ];
      await writeFile(join(folder, 'program.ts'), [...head, ...names.map(printProgram)].join('\n'));
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
