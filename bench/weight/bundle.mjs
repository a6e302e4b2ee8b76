import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bundles a program for browsers, minified; returns its sizes in KB (1,000 bytes) and what weighs most in it. */
export async function bundle(program) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `const apiKey = globalThis.apiKey;\n${program}`, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const [{ contents }] = outputFiles;
  const [{ inputs }] = Object.values(metafile.outputs);
  const modules = Object.entries(inputs)
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .filter(({ bytes }) => bytes > 0)
    .sort((one, other) => other.bytes - one.bytes);
  return { minified: contents.length / 1000, gzip: gzipSync(contents, { level: 9 }).length / 1000, modules };
}
