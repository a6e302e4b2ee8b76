import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../shared/recordings/', import.meta.url));

/** Whether the recordings of real answers are beside the repository. */
export const hasRecordings = existsSync(FOLDER);

/** Paths of the recordings of a kind, relative to their folder; none where there are none. */
export function listRecordings(kind: string): string[] {
  return hasRecordings ? readdirSync(FOLDER + kind).map((name) => `${kind}/${name}`) : [];
}

export function readRecording(path: string): string {
  return readFileSync(FOLDER + path, 'utf8');
}
