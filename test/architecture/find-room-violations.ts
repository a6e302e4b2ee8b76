import type { Repository } from './read-repository.ts';
import { isTestFile } from './source-file.ts';

const source = 'packages/realtime/src/';

/** What callers attach to a session, or use without one. `translation/` is a session of another kind: it stands on the core. */
const rooms = [
  'browser/',
  'conversation/',
  'node-audio/',
  'playback/',
  'tools/',
  'transcription/',
  'translation/',
  'usage/',
] as const;

/** What knows of all, and is known by none. */
const entries = ['index.ts', 'node.ts'] as const;

/** What callers bring to a session by using it: requests, and other connections for lost ones. */
const brought = ['reconnect/', 'requests/'] as const;

/**
 * Imports of a room, and of what callers bring, from the core of realtime: every session would carry it. What callers bring does not
 * import the other, either. Types count: what the core knows of it stands in its own words.
 */
export function findRoomViolations({ files }: Repository): string[] {
  return files
    .filter(({ path }) => path.startsWith(source) && !isTestFile(path) && placeOf(path, rooms) === undefined)
    .flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => toPath(path, specifier))
        .flatMap((imported) => describeImport(path, imported)),
    );
}

function describeImport(path: string, imported: string): string[] {
  const room = placeOf(imported, rooms);
  if (room !== undefined)
    return [`${path} imports ${room}; the core of realtime needs no room, and callers attach them.`];
  if (placeOf(path, entries) !== undefined) return [];
  const part = placeOf(imported, [...entries, ...brought]);
  if (part === undefined || part === placeOf(path, brought)) return [];
  return [
    `${path} imports ${part}, which not every session has; the core of realtime is given it as SessionRequests and Upkeep.`,
  ];
}

function toPath(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

function placeOf<TPlace extends string>(path: string, places: readonly TPlace[]): TPlace | undefined {
  return places.find(
    (place) => path === `${source}${place}` || (place.endsWith('/') && path.startsWith(`${source}${place}`)),
  );
}
