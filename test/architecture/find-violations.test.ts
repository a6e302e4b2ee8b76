import { describe, expect, it } from 'vitest';
import { findViolations } from './find-violations.ts';
import type { Manifest } from './manifest.ts';
import type { Repository } from './read-repository.ts';
import { parseSourceFile } from './parse-source-file.ts';

const generated = { '@unspool/generated': '0.0.0' };
const entry = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } };

/** A small repository without fault. */
const sources: Readonly<Record<string, string>> = {
  'packages/generated/src/index.ts': `import type { A } from './gen/a.ts';`,
  'packages/generated/src/gen/a.ts': `export * from './b.ts';`,
  'packages/providers/src/index.ts': `import type { Provider } from '@unspool/generated';`,
  'packages/realtime/src/index.ts': `import { a } from '@unspool/generated/realtime';`,
  'packages/realtime/src/node-socket.ts': `import { WebSocket } from 'ws';\nimport { a } from 'node:events';`,
  'packages/streaming/src/index.ts': `import type { Client } from '@unspool/generated';`,
  'packages/streaming/src/index.test.ts': `import { it } from 'vitest';`,
  'codegen/src/emit-types.ts': `import { transformSchemaObject } from 'openapi-typescript';`,
  'test/whole.test.ts': `import { a } from '@unspool/streaming/responses';\nimport { b } from '@unspool/providers/groq';`,
  'examples/demo/src/main.ts': `import { startServer } from '@unspool/test/server';`,
};

const manifests: readonly Manifest[] = [
  ...(
    [
      ['generated', {}],
      ['providers', generated],
      ['realtime', { ...generated, ws: '8' }],
      ['streaming', generated],
    ] as const
  ).map(([name, dependencies]) => ({
    folder: `packages/${name}`,
    name: `@unspool/${name}`,
    type: 'module',
    sideEffects: false,
    exports: entry,
    dependencies,
  })),
  { folder: 'codegen', name: '@unspool/codegen' },
  { folder: 'test', name: '@unspool/test', dependencies: generated },
  { folder: 'examples/demo', name: '@unspool/demo', dependencies: generated },
];

function repositoryWith(
  changedSources: Record<string, string>,
  changed: readonly Partial<Manifest>[] = [],
): Repository {
  return {
    files: Object.entries({ ...sources, ...changedSources }).map(([path, text]) => parseSourceFile(path, text)),
    manifests: manifests.map((manifest) => ({
      ...manifest,
      ...changed.find(({ folder }) => folder === manifest.folder),
    })),
  };
}

describe('findViolations', () => {
  it('finds none in a repository without fault', () => {
    expect(findViolations(repositoryWith({}))).toEqual([]);
  });

  it.each([
    ['packages/generated/src/x.ts', `import '@unspool/streaming';`, 'packages/generated may use none of our packages'],
    [
      'packages/streaming/src/x.ts',
      `import '@unspool/realtime';`,
      'packages/streaming may use only @unspool/generated',
    ],
    ['packages/streaming/src/x.ts', `type A = import('@unspool/providers/groq').A;`, 'may use only @unspool/generated'],
    ['packages/streaming/src/x.test.ts', `import '@unspool/providers/groq';`, 'may use only @unspool/generated'],
    [
      'packages/realtime/src/x.ts',
      `export { a } from '../../streaming/src/index.ts';`,
      'packages/realtime may use only',
    ],
    ['packages/providers/src/x.ts', `await import('@unspool/codegen');`, 'packages/providers may use only'],
    ['packages/providers/src/x.test.ts', `import '@unspool/test/server';`, 'packages/providers may use only'],
    ['codegen/src/x.ts', `import '@unspool/generated';`, 'codegen may use none of our packages'],
    ['test/x.test.ts', `import '@unspool/codegen';`, 'test may use only'],
    ['test/x.test.ts', `import '../examples/demo/src/main.ts';`, 'test may use only'],
    ['examples/demo/src/x.ts', `import '@unspool/codegen';`, 'examples/demo may use only'],
    ['packages/streaming/src/x.ts', `import 'left-pad';`, 'left-pad, which is no dependency of packages/streaming'],
    ['codegen/src/x.ts', `import 'openapi-typescript/x';`, 'keep it in one file'],
    [
      'codegen/src/x.ts',
      `import 'openapi-typescript';`,
      'openapi-typescript is imported in codegen/src/emit-types.ts and',
    ],
    [
      'packages/realtime/src/x.ts',
      `import type { WebSocket } from 'ws';`,
      'src/x.ts imports ws; only a file named node-*',
    ],
    [
      'packages/realtime/src/session/x.ts',
      `import type { Tool } from '../tools/tool.ts';`,
      'x.ts imports tools/; the core',
    ],
    [
      'packages/realtime/src/session/x.ts',
      `import type { Requests } from '../requests/requests.ts';`,
      'x.ts imports requests/, which not every session has',
    ],
    [
      'packages/realtime/src/connect/x.ts',
      `import type { Requests } from '../requests/requests.ts';`,
      'x.ts imports requests/, which not every session has',
    ],
    ['packages/realtime/src/x.ts', `import { a } from './index.ts';`, 'x.ts imports index.ts, which not every'],
    [
      'packages/realtime/src/reconnect/x.ts',
      `import type { Requests } from '../requests/requests.ts';`,
      'x.ts imports requests/, which not every session has',
    ],
    [
      'packages/realtime/src/requests/x.ts',
      `import { stayUp } from '../reconnect/stay-up.ts';`,
      'x.ts imports reconnect/, which not every session has',
    ],
    ['packages/realtime/src/x.ts', `export default 1;`, 'has a default export'],
    ['packages/streaming/src/x.ts', `export * from './index.ts';`, 'has an export *'],
    ['packages/generated/src/x.ts', `export * from './index.ts';`, 'has an export *'],
    ['packages/streaming/src/utils.test.ts', '', 'is named utils'],
    ['codegen/src/shared/x.ts', '', 'is named shared'],
  ])('refuses in %s: %s', (path, text, want) => {
    const [first, ...others] = findViolations(repositoryWith({ [path]: text }));
    expect(first ?? '').toContain(path);
    expect([first, ...others].join('\n')).toContain(want);
  });

  it.each<[string, Partial<Manifest>, string]>([
    [
      'a sideways dependency',
      { dependencies: { ...generated, '@unspool/realtime': '0' } },
      'depends on @unspool/realtime',
    ],
    ['a sideways devDependency', { devDependencies: { '@unspool/test': '0' } }, 'depends on @unspool/test'],
    ['a dependency beside the table', { dependencies: { ...generated, 'left-pad': '1' } }, 'depends on left-pad'],
    ['a peer dependency', { peerDependencies: { ajv: '8' } }, 'depends on ajv'],
    ['CommonJS', { type: 'commonjs' }, 'needs "type": "module"'],
    ['side effects', { sideEffects: true }, 'needs "sideEffects": false'],
    ['no exports map', { exports: undefined }, 'needs an exports map'],
    ['a string in place of a map', { exports: './dist/index.js' }, 'needs an exports map'],
    ['a wildcard', { exports: { './*': './dist/*.js' } }, 'exports the wildcard ./*'],
    ['an entry without types', { exports: { '.': './dist/index.js' } }, 'needs "types" and "default" for .'],
    [
      'a target without source',
      { exports: { '.': { types: './dist/index.d.ts', default: './dist/gone.js' } } },
      'gone.js',
    ],
  ])('refuses %s', (_name, change, want) => {
    const found = findViolations(repositoryWith({}, [{ ...change, folder: 'packages/streaming' }]));
    expect(found.join('\n')).toContain(want);
    expect(found[0]).toContain('packages/streaming');
  });

  it('refuses a dependency taken away', () => {
    const found = findViolations(repositoryWith({}, [{ folder: 'packages/realtime', dependencies: generated }]));
    expect(found).toContain('packages/realtime/package.json lacks the dependency ws.');
  });

  it('refuses a circle between packages', () => {
    const dependencies = { '@unspool/streaming': '0' };
    const found = findViolations(repositoryWith({}, [{ folder: 'packages/generated', dependencies }]));
    expect(found).toContain('@unspool/generated depends on itself through other packages.');
    expect(found).toContain('@unspool/streaming depends on itself through other packages.');
    expect(found).not.toContain('@unspool/realtime depends on itself through other packages.');
  });

  it('refuses ws behind an entry for every runtime, and takes it behind one for Node', () => {
    const socket = { 'packages/realtime/src/index.ts': `export { a } from './node-socket.ts';` };
    expect(findViolations(repositoryWith(socket))).toEqual([
      'packages/realtime/src/index.ts is an entry for every runtime and reaches ws through packages/realtime/src/node-socket.ts.',
    ]);
    const target = { types: './dist/index.d.ts', default: './dist/index.js' };
    const exports = { '.': { node: target, types: './dist/web.d.ts', default: './dist/web.js' } };
    const split = repositoryWith({ ...socket, 'packages/realtime/src/web.ts': '' }, [
      { folder: 'packages/realtime', exports },
    ]);
    expect(findViolations(split)).toEqual([]);
  });

  it('asks for a row in the table for a new package', () => {
    const jobs = { ...manifests[0], folder: 'packages/jobs', name: '@unspool/jobs' };
    const repository = repositoryWith({ 'packages/jobs/src/index.ts': '' });
    const found = findViolations({ ...repository, manifests: [...repository.manifests, jobs] });
    expect(found).toEqual(['packages/jobs is not in the table of runtime dependencies.']);
  });
});
