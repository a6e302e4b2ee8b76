import type { Document, Pass } from '../document.ts';
import { EVENT_ROOTS } from '../event-roots.ts';
import { addDefaultError } from './add-default-error.ts';
import { addMissingTypes } from './add-missing-types.ts';
import { checkPathParameters } from './check-path-parameters.ts';
import { correctKeywords } from './correct-keywords.ts';
import { dropDeadSchemas } from './drop-dead-schemas.ts';
import { dropMisfitDefaults } from './drop-misfit-defaults.ts';
import { dropRequiredOnlyUnions } from './drop-required-only-unions.ts';
import { fixExclusiveBounds } from './fix-exclusive-bounds.ts';
import { flattenAllOf } from './flatten-all-of.ts';
import { flattenUnions } from './flatten-unions.ts';
import { foldBetaOperations } from './fold-beta-operations.ts';
import { markOpenEnums } from './mark-open-enums.ts';
import { moveStreams } from './move-streams.ts';
import { nameOperations } from './name-operations.ts';
import type { OperationNames } from './name-operations.ts';
import { openBareObjects } from './open-bare-objects.ts';
import { renameQueryArrays } from './rename-query-arrays.ts';
import { renameSchemas } from './rename-schemas.ts';
import type { SchemaNames } from './rename-schemas.ts';
import { replaceNullable } from './replace-nullable.ts';
import { requireBodies } from './require-bodies.ts';
import { resolveRecursiveReferences } from './resolve-recursive-references.ts';

/** What the chain takes beside the document. */
export interface Names {
  readonly operations: OperationNames;
  readonly schemas: SchemaNames;
}

/** The chain in order: each pass may rely on those before it. */
export function listPasses(names: Names): Pass[] {
  return [
    checkPathParameters,
    foldBetaOperations(EVENT_ROOTS),
    replaceNullable,
    fixExclusiveBounds,
    resolveRecursiveReferences,
    correctKeywords,
    dropRequiredOnlyUnions,
    flattenUnions,
    addMissingTypes,
    openBareObjects,
    flattenAllOf,
    dropMisfitDefaults,
    markOpenEnums,
    renameQueryArrays,
    moveStreams,
    addDefaultError,
    requireBodies,
    nameOperations(names.operations),
    dropDeadSchemas(EVENT_ROOTS),
    renameSchemas(names.schemas),
  ];
}

/** Runs passes one after the other. */
export function runPasses(document: Document, passes: readonly Pass[]): Document {
  return passes.reduce((current, pass) => pass(current), document);
}
