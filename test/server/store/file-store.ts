import type { OpenAIFile } from '@unspool/generated/files';

export interface StoredFile {
  readonly file: OpenAIFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** Files in memory, by id. */
export interface FileStore {
  readonly add: (stored: StoredFile) => void;
  readonly get: (id: string) => StoredFile | undefined;
  /** Whether there was one. */
  readonly remove: (id: string) => boolean;
  /** Oldest first. */
  readonly list: () => OpenAIFile[];
}

export function createFileStore(): FileStore {
  const byId = new Map<string, StoredFile>();
  return {
    add: (stored) => void byId.set(stored.file.id, stored),
    get: (id) => byId.get(id),
    remove: (id) => byId.delete(id),
    list: () => [...byId.values()].map(({ file }) => file),
  };
}
