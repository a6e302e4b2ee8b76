import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations } from './architecture/find-violations.ts';
import { readRepository } from './architecture/read-repository.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('this repository', () => {
  const repository = readRepository(root);

  it('is read as it is', () => {
    const imports = (path: string) => repository.files.find((file) => file.path === path)?.imports;
    expect(repository.manifests.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '@unspool/codegen',
        '@unspool/generated',
        '@unspool/providers',
        '@unspool/realtime',
        '@unspool/streaming',
        '@unspool/test',
      ]),
    );
    expect(imports('test/architecture.test.ts')).toEqual([
      './architecture/find-violations.ts',
      './architecture/read-repository.ts',
      'node:url',
      'vitest',
    ]);
    expect(imports('packages/providers/src/hosted/create-hosted-provider.ts')).toEqual([
      '@unspool/generated',
      '@unspool/generated/provider',
    ]);
  });

  it('keeps to its architecture', () => {
    expect(findViolations(repository)).toEqual([]);
  });
});
