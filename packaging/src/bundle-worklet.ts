import { readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const folder = new URL('../../packages/realtime/src/browser/', import.meta.url);
const target = new URL('worklet-source.ts', folder);

/** Bundles the worklet of `@unspool/realtime/browser` into the module that holds it as a string. */
export async function bundleWorklet(): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL('worklet.ts', folder)), platform: 'browser' });
  const { output } = await build.generate({ format: 'es', minify: true });
  await build.close();
  const [{ code }] = output;
  // The module has no exports: what is left of them, and of comments for bundlers, would be told to every page. Strings are quoted as
  // in the programs around it, so that the two compress together.
  const text = code
    .replace(/export\{\};?\s*$/, '')
    .replaceAll('/* @__PURE__ */ ', '')
    .replaceAll('`', '"')
    .trim();
  if (/[\\\n']|\$\{/.test(text)) throw new Error('The bundled worklet has a character that needs an escape.');
  return [
    '// Written from worklet.ts: npm run worklet -w packages/realtime',
    '',
    '/** The worklet as a script: what a blob is made of where no URL of its own is given. */',
    'export const workletSource =',
    `  '${text}';`,
    '',
  ].join('\n');
}

/** The module as it lies in the repository. */
export function readBundledWorklet(): Promise<string> {
  return readFile(target, 'utf8');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await writeFile(target, await bundleWorklet());
