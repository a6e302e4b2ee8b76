import type { Document } from './document.ts';
import { applyOverlay } from './overlay/apply-overlay.ts';
import { listPasses, runPasses } from './passes/index.ts';
import { dropDiscriminators } from './passes/drop-discriminators.ts';
import { dropStreamSwitches } from './passes/drop-stream-switches.ts';
import { loosenUnions } from './passes/loosen-unions.ts';
import type { Spec } from './read-spec.ts';

/** The document that models, types and validation start from: corrected, named, folded, without dead parts. */
export function normalize(spec: Spec): Document {
  return runPasses(applyOverlay(spec.document, spec.overlay), listPasses(spec.names));
}

/** Variant of a normalized document for TypeScript: no discriminators (T1), no member that turns a `create` into a stream. */
export function forTypes(document: Document): Document {
  return runPasses(document, [dropDiscriminators, dropStreamSwitches]);
}

/** Variant of a normalized document for ajv: unions say `oneOf` and a discriminator only where tags tell members apart. */
export function forValidation(document: Document): Document {
  return runPasses(document, [loosenUnions]);
}
