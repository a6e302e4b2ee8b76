import { analyzeValidation } from './analyze/analyze-validation.ts';
import { analyze } from './analyze/analyze.ts';
import type { SourceModel } from './analyze/model.ts';
import { addMemberWords } from './emit/add-member-words.ts';
import { emitSchemas } from './emit/emit-schemas.ts';
import { emit } from './emit/emit.ts';
import type { GeneratedFile } from './emit/generated-file.ts';
import { forTypes, forValidation, normalize } from './normalize.ts';
import { parseDocs } from './parse-docs.ts';
import { parseMemberDocs } from './parse-member-docs.ts';
import type { Spec } from './read-spec.ts';

/** Everything that the output is made of. */
export interface GeneratorInput {
  readonly spec: Spec;
  readonly source: SourceModel;
  /** Text of `spec/docs.yaml`. */
  readonly docs: string;
}

/** The whole chain: from what `spec/` says to the files of `packages/generated/src/gen/`. Pure. */
export async function generateFiles({ spec, source, docs }: GeneratorInput): Promise<readonly GeneratedFile[]> {
  const document = normalize(spec);
  const { model } = addMemberWords(analyze(forTypes(document), source), parseMemberDocs(docs));
  const ids = model.areas.flatMap((area) => area.operations.map((operation) => operation.id));
  const code = await emit(model, parseDocs(docs, ids));
  return [...code, ...emitSchemas(analyzeValidation(forValidation(document), source))];
}
