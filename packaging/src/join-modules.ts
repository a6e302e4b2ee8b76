import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

import { createReferencesPlugin } from './add-references.ts';

/** What is joined, and where it goes. */
export interface JoinSettings {
  /** Folder of what the compiler has written. */
  readonly from: string;
  /** Folder that is filled. */
  readonly to: string;
  /** Modules that users import, relative to `from`, without their ending. */
  readonly entries: readonly string[];
}

/**
 * Joins scripts: one file for each entry, and chunks for what several share, with names and comments as they are. Imports of
 * other packages stay.
 */
export async function joinScripts(settings: JoinSettings): Promise<void> {
  const apart = { name: nameApart, debugName: 'tables made by calls' };
  await join(settings, '.js', {
    input: { treeshake: { moduleSideEffects: false } },
    output: { codeSplitting: { groups: [apart] } },
  });
}

/** Joins declarations in the same way. */
export async function joinDeclarations(settings: JoinSettings): Promise<void> {
  await join(settings, '.d.ts', {
    input: { plugins: [dts({ dtsInput: true, tsconfig: false }), createReferencesPlugin()] },
  });
}

/**
 * Tables that calls make are chunks of their own: users' bundlers cannot tell that nobody misses the calls, and would keep them
 * beside whatever shares their file.
 */
function nameApart(id: string): string | null {
  return /\/([^/]+-lint)\.js$/.exec(id)?.[1] ?? null;
}

async function join(
  { from, to, entries }: JoinSettings,
  ending: '.js' | '.d.ts',
  { input, output }: { readonly input: InputOptions; readonly output?: OutputOptions },
): Promise<void> {
  const bundle = await rolldown({
    ...input,
    input: Object.fromEntries(entries.map((entry) => [entry, `${from}/${entry}${ending}`])),
    platform: 'neutral',
    external: (id) => !/^[./]/.test(id),
  });
  await bundle.write({
    ...output,
    dir: to,
    format: 'esm',
    entryFileNames: `[name]${ending}`,
    chunkFileNames: `chunks/[name]-[hash]${ending}`,
  });
  await bundle.close();
}
