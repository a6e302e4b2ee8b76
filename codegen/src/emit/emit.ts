import type { Model } from '../analyze/model.ts';
import { addWords } from './add-words.ts';
import { emitAreaIndex, emitAreaUnion } from './emit-area-index.ts';
import { emitAreaOperations } from './emit-area-operations.ts';
import { emitAreaTypes, emitVocabulary } from './emit-area-types.ts';
import { emitPathOperations } from './emit-path-operations.ts';
import { emitPaths } from './emit-paths.ts';
import { emitTypes } from './emit-types.ts';
import type { GeneratedFile } from './generated-file.ts';
import { inlineSentArrays } from './inline-sent-arrays.ts';
import type { OperationDocs } from './operation-docs.ts';

/** Writes a model as the files of `packages/generated/src/gen/`, sorted by path. Pure. */
export async function emit(model: Model, docs: OperationDocs): Promise<readonly GeneratedFile[]> {
  const declarations = await emitTypes(inlineSentArrays(addWords(model, docs)).schemas, model.sent);
  const files = [
    emitAreaUnion(model),
    emitVocabulary(model, declarations),
    emitPaths(model),
    emitPathOperations(model),
    ...model.areas.flatMap((area) => [
      ...emitAreaTypes(model, area, declarations),
      ...emitAreaOperations(model, area, { declarations, docs }),
      emitAreaIndex(model, area),
    ]),
  ];
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}
