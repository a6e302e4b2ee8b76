// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { encodeMultipart } from '../../transport/encode-multipart.ts';
import type { Client } from '../../client.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { CreateContentProvenanceBody, ProvenanceResource } from './types.ts';

/** What {@link createContentProvenanceCheck} takes beside its path. */
export type CreateContentProvenanceCheckParams = CreateContentProvenanceBody;

/** Descriptor of {@link createContentProvenanceCheck}. */
export const createContentProvenanceCheckOperation = {
  id: 'createContentProvenanceCheck',
  area: 'content-provenance',
  method: 'POST',
  path: '/content_provenance_checks',
  body: 'multipart',
  answer: 'json',
} as const satisfies Operation<'content-provenance'>;

/**
 * Checks whether media was made by OpenAI's models.
 * `POST /content_provenance_checks`
 * @see https://platform.openai.com/docs/api-reference/content-provenance-checks
 */
export function createContentProvenanceCheck(
  client: Client<'content-provenance'>,
  params: CreateContentProvenanceCheckParams,
  options?: RequestOptions,
): Promise<ProvenanceResource> {
  return client.request({
    operation: createContentProvenanceCheckOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readJson<ProvenanceResource>,
  });
}
