import { existsSync, readFileSync } from 'node:fs';

/** What an operation asks for that the document does not tell, collected from the API reference and the official SDK. */
export interface ReferenceFacts {
  readonly beta: string | undefined;
  readonly key: 'sk-key' | 'sk-admin';
}

interface Row {
  readonly method: string;
  readonly path: string;
  readonly auth: 'bearer' | 'admin';
  readonly betaHeader: { readonly value: string; readonly required: boolean } | null;
}

/** Facts by method and path template (`GET /files`); `undefined` where the collection is not at hand. */
export const referenceFacts: ReadonlyMap<string, ReferenceFacts> | undefined = readFacts(
  new URL('../../../shared/facts/operations.json', import.meta.url),
);

function readFacts(file: URL): ReadonlyMap<string, ReferenceFacts> | undefined {
  if (!existsSync(file)) return undefined;
  const rows: readonly Row[] = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    rows.map(({ method, path, auth, betaHeader }) => [
      `${method} ${path}`,
      {
        beta: betaHeader?.required === true ? betaHeader.value : undefined,
        // The document says otherwise of these three; the official SDK sends the admin key.
        key: auth === 'admin' || path.includes('/checkpoints/{fine_tuned_model_checkpoint}/') ? 'sk-admin' : 'sk-key',
      },
    ]),
  );
}
