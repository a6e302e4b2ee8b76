import type { Repository } from './read-repository.ts';
import { isTestFile } from './source-file.ts';

const source = 'packages/realtime/src/';

/** What callers attach to a session, or use without one. `translation/` is a session of another kind: it stands on the core. */
const rooms = [
  'browser',
  'conversation',
  'node-audio',
  'playback',
  'tools',
  'transcription',
  'translation',
  'usage',
] as const;

/** Imports of a room from the core of realtime: every session would carry it. The rooms have entries of their own. */
export function findRoomViolations({ files }: Repository): string[] {
  return files
    .filter(({ path }) => path.startsWith(source) && !isTestFile(path) && roomOf(path) === undefined)
    .flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => roomOf(new URL(specifier, `file:///${path}`).pathname.slice(1)))
        .filter((room) => room !== undefined)
        .map((room) => `${path} imports ${room}/; the core of realtime needs no room, and callers attach them.`),
    );
}

function roomOf(path: string): string | undefined {
  return rooms.find((room) => path.startsWith(`${source}${room}/`));
}
