import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GeneratedFile } from './emit/generated-file.ts';
import { generateFiles } from './generate-files.ts';
import { readGeneratorInput } from './read-generator-input.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let files: readonly GeneratedFile[];

beforeAll(async () => {
  files = await generateFiles(await readGeneratorInput());
});

describe('generateFiles', () => {
  it('writes the same bytes again', async () => {
    expect(await generateFiles(await readGeneratorInput())).toEqual(files);
  });

  it('says in each file what wrote it and from what, and nothing of this machine', async () => {
    const { source } = await readGeneratorInput();
    for (const { path, text } of files) {
      expect(text.split('\n').slice(0, 3).join('\n'), path).toContain(
        `OpenAPI document ${source.version}, sha256 ${source.sha256}`,
      );
      expect(text, path).toContain('// Command: npm run generate\n');
      expect(text.includes(root), path).toBe(false);
    }
  });

  it('exports each operation and its descriptor from the module of its area', () => {
    const responses = files.find(({ path }) => path === 'responses/index.ts')?.text;
    expect(responses).toContain('  createResponse,\n  createResponseOperation,\n');
    expect(
      files.filter(({ path }) => /^[a-z-]+\/operations\.ts$/.test(path) && !path.startsWith('schemas/')),
    ).toHaveLength(23);
  });

  it('has no type called as a global one that files beside it use (T30)', () => {
    const all = files.map((file) => file.text).join('\n');
    expect(all).not.toMatch(
      /export (?:interface|type) (?:Response|Error|Image|Promise|Client|Operation|Request|Record)\b/,
    );
  });

  it('gives nothing the type `unknown` but what is open in the document', () => {
    const types = files.filter(({ path }) => path.endsWith('types.ts') || path === 'vocabulary.ts');
    const lines = types.flatMap(({ text }) =>
      text.split('\n').filter((line) => line.endsWith(': unknown;') && !line.includes('[name: string]')),
    );
    expect(lines.length).toBeLessThanOrEqual(5);
  });
});

describe('the generated package', () => {
  it.each([
    { compiler: 'the repository', from: new URL('../../package.json', import.meta.url) },
    { compiler: 'the generator', from: new URL('../package.json', import.meta.url) },
  ])(
    'compiles with the TypeScript of $compiler',
    ({ from }) => {
      const tsc = createRequire(from).resolve('typescript/package.json').replace('package.json', 'bin/tsc');
      const args = [tsc, '--noEmit', '-p', 'packages/generated/tsconfig.build.json'];
      const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    },
    120_000,
  );
});
