import type { Document } from './document.ts';
import { SENT_EVENTS } from './event-roots.ts';
import { applyOverlay } from './overlay/apply-overlay.ts';
import { dropDiscriminators } from './passes/drop-discriminators.ts';
import { dropOwnKeywords } from './passes/drop-own-keywords.ts';
import { dropStreamSwitches } from './passes/drop-stream-switches.ts';
import { flattenExtensions } from './passes/flatten-all-of.ts';
import { listPasses, runPasses } from './passes/index.ts';
import { openAnswers } from './passes/open-answers.ts';
import { tagUnions } from './passes/tag-unions.ts';
import type { Spec } from './read-spec.ts';
import { checkDocument } from './vendor/check-document.ts';

/**
 * The document that models, types and validation start from: corrected, named, folded, without dead parts.
 *
 * @throws {@link SpecError} where `spec/` does not fit together
 */
export function normalize(spec: Spec): Document {
  const corrected = checkDocument(
    applyOverlay(spec.document, spec.overlay),
    'spec/openapi.json with spec/overlay.yaml',
  );
  return runPasses(corrected, listPasses(spec.names));
}

/** Variant of a normalized document for TypeScript: no discriminators (T1), no member that turns a `create` into a stream. */
export function forTypes(document: Document): Document {
  return runPasses(document, [dropDiscriminators, dropStreamSwitches]);
}

/** Variant of a normalized document for ajv: unions by tag, closed requests and open answers, standard keywords only. */
export function forValidation(document: Document): Document {
  return runPasses(document, [flattenExtensions, tagUnions, openAnswers(SENT_EVENTS), dropOwnKeywords]);
}
