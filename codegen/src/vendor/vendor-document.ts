import { createHash } from 'node:crypto';
import { checkDocument } from './check-document.ts';
import { distill } from './distill.ts';
import { inlineReferences } from './inline-references.ts';
import { layOutJson } from './lay-out-json.ts';
import { loadDocument } from './load-document.ts';
import { parseText } from '../parse-text.ts';

const REMEDY = 'Pass an OpenAPI 3.1 document in JSON or YAML.';

/** What is known of a document beside its content. */
export interface Provenance {
  /** Repository it comes from: `openai/openai-openapi`. */
  readonly origin?: string | undefined;
  readonly commit?: string | undefined;
  /** Day of the commit: `2026-08-21`. */
  readonly date?: string | undefined;
}

/** The texts of `spec/openapi.json` and `spec/source.json`. */
export interface VendoredDocument {
  readonly document: string;
  readonly source: string;
}

/**
 * Makes the vendored form of a document from a file or URL. The same input gives the same bytes: neither texts hold a
 * time or a path of this machine.
 *
 * @throws {@link SpecError} for what cannot be read, is not OpenAPI 3.1, or refers to what is not there
 */
export async function vendorDocument(
  from: string,
  { origin, commit, date }: Provenance = {},
): Promise<VendoredDocument> {
  const loaded = await loadDocument(from);
  const value = parseText(new TextDecoder().decode(loaded.bytes), { in: loaded.from, remedy: REMEDY });
  const document = distill(inlineReferences(checkDocument(value, loaded.from)));
  const source = {
    from: loaded.from,
    ...(origin !== undefined && { origin }),
    ...(commit !== undefined && { commit }),
    ...(date !== undefined && { date }),
    openapi: document.openapi,
    version: document.info.version,
    sha256: createHash('sha256').update(loaded.bytes).digest('hex'),
  };
  return { document: layOutJson(document), source: `${JSON.stringify(source, null, 2)}\n` };
}
