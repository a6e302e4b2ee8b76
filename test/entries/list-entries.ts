import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/** Everything that can be imported of our packages: `@unspool/generated`, `@unspool/realtime/audio`. */
export function listEntries(): readonly string[] {
  return readdirSync(packages).flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(`${packages}${folder}/package.json`, 'utf8'));
    const paths = Object.keys(exports).filter((path) => !path.endsWith('.json'));
    return paths.map((path) => `${name}${path.slice(1)}`);
  });
}

/** Entries that are for Node alone, by their name. */
export function isForNode(specifier: string): boolean {
  return specifier.endsWith('/node');
}
