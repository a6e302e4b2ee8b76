/** A package's `exports`, as far as it is written by us: subpath to target or to conditions. */
export type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const GENERATED = './dist/gen/';

/** Puts the generated modules into a package's `exports`, sorted, after those that are written by hand, which stay as they are. */
export function listExports(present: Exports, modules: readonly string[]): Exports {
  const handwritten = Object.entries(present).filter(([, target]) => !isGenerated(target));
  const generated = [...modules]
    .sort()
    .map((name) => [`./${name}`, { types: `${GENERATED}${name}/index.d.ts`, default: `${GENERATED}${name}/index.js` }]);
  const manifest = handwritten.filter(([subpath]) => subpath === './package.json');
  const others = handwritten.filter(([subpath]) => subpath !== './package.json');
  return Object.fromEntries([...others, ...generated, ...manifest]);
}

/** The text of a package.json with other `exports`. */
export function replaceExports(text: string, modules: readonly string[]): string {
  const manifest = JSON.parse(text);
  return `${JSON.stringify({ ...manifest, exports: listExports(manifest.exports ?? {}, modules) }, null, 2)}\n`;
}

function isGenerated(target: Exports[string]): boolean {
  return typeof target !== 'string' && target['default']?.startsWith(GENERATED) === true;
}
