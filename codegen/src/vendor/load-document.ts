import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { SpecError } from '../spec-error.ts';

/** The bytes of an upstream document, and a name for them that does not depend on this machine. */
export interface LoadedDocument {
  readonly bytes: Uint8Array;
  /** The URL without credentials, query and fragment, or the name of the file without its folder. */
  readonly from: string;
}

const TIMEOUT = 120_000;

/** Reads a document from a file or an `http:` or `https:` URL. Rejects with {@link SpecError}. */
export async function loadDocument(from: string): Promise<LoadedDocument> {
  return /^https?:\/\//i.test(from) ? loadUrl(from) : loadFile(from);
}

async function loadFile(path: string): Promise<LoadedDocument> {
  try {
    return { bytes: await readFile(path), from: basename(path) };
  } catch (cause) {
    throw new SpecError('cannot be read', { in: path, remedy: 'Pass --from an OpenAPI 3.1 file that exists.', cause });
  }
}

async function loadUrl(from: string): Promise<LoadedDocument> {
  const url = new URL(from);
  const name = `${url.origin}${url.pathname}`;
  const remedy = 'Check the address and the connection, or download the document and pass --from its file.';
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) }).catch((cause: unknown) => {
    throw new SpecError('cannot be reached', { in: name, remedy, cause });
  });
  if (!response.ok) throw new SpecError(`answered with HTTP status ${response.status}`, { in: name, remedy });
  const bytes = await response.arrayBuffer().catch((cause: unknown) => {
    throw new SpecError('broke off before its end', { in: name, remedy, cause });
  });
  return { bytes: new Uint8Array(bytes), from: name };
}
