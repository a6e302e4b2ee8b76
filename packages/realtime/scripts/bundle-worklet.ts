import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const source = fileURLToPath(new URL('../src/browser/worklet.ts', import.meta.url));
const target = fileURLToPath(new URL('../src/browser/worklet-source.ts', import.meta.url));

/** Bundles the worklet into the module that holds it as a string. */
export async function bundleWorklet(): Promise<string> {
  await using build = await rolldown({ input: source, platform: 'browser' });
  const { output } = await build.generate({ format: 'es', minify: true });
  const [{ code }] = output;
  // The module has no exports: what is left of them, and of comments for bundlers, would be told to every page.
  const text = code
    .replace(/export\{\};?\s*$/, '')
    .replaceAll('/* @__PURE__ */ ', '')
    .trim();
  if (/[\\\n']/.test(text)) throw new Error('The bundled worklet has a character that needs an escape.');
  return [
    '// Written by scripts/bundle-worklet.ts from worklet.ts: npm run worklet -w packages/realtime',
    '',
    '/** The worklet as a script: what a blob is made of where no URL of its own is given. */',
    'export const workletSource =',
    `  '${text}';`,
    '',
  ].join('\n');
}

/** The module as it lies in the repository. */
export function readBundledWorklet(): string {
  return readFileSync(target, 'utf8');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) writeFileSync(target, await bundleWorklet());
