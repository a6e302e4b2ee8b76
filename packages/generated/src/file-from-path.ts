import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UploadFile } from './uploadable.ts';

export interface FileFromPathOptions {
  /** @default the last segment of the path */
  readonly name?: string | undefined;
  /** @default 'application/octet-stream' */
  readonly type?: string | undefined;
}

/**
 * A file on disk as an upload. It is read while it is sent, and again when the call is repeated.
 * Rejects with the system's error (`ENOENT`, `EACCES`) when there is no such file, and a `TypeError` for a folder.
 */
export async function fileFromPath(path: string | URL, options: FileFromPathOptions = {}): Promise<UploadFile> {
  const facts = await stat(path);
  if (!facts.isFile()) throw new TypeError('fileFromPath: the path is not that of a file.');
  return {
    name: options.name ?? basename(path instanceof URL ? fileURLToPath(path) : path),
    type: options.type,
    size: facts.size,
    // With larger reads Node 24 and 26 pile up more memory than they free in time.
    content: () => createReadStream(path, { highWaterMark: 64 * 1024 }),
  };
}
