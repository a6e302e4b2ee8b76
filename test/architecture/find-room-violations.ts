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

/** What only the session of the main entry has, and the entry itself. */
const whole = [
  'connect-realtime.node.ts',
  'connect-realtime.ts',
  'index.ts',
  'node.ts',
  'realtime-session.ts',
  'reconnect/',
  'requests/',
  'whole/',
] as const;

/**
 * Imports of a room, and of what only the whole session has, from the core of realtime: every session would carry it, a mini session
 * too. Types count: what the core knows of it stands in its own words.
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
  const part = placeOf(path, whole) === undefined ? placeOf(imported, whole) : undefined;
  if (part === undefined) return [];
  return [
    `${path} imports ${part}, which a mini session does not have; the core of realtime is given it as a SessionExtension.`,
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
