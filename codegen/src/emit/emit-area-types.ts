import type { AreaModel, Model } from '../analyze/model.ts';
import type { Declaration } from './emit-types.ts';
import { UPLOADABLE } from './emit-types.ts';
import type { GeneratedFile } from './generated-file.ts';
import { printHeader, printTypeImport } from './generated-file.ts';

export type Declarations = ReadonlyMap<string, Declaration>;

/** `<area>/types.ts`: the schemas that this area alone uses. */
export function emitAreaTypes(model: Model, area: AreaModel, declarations: Declarations): GeneratedFile[] {
  if (area.schemas.length === 0) return [];
  const { text, uses } = joinDeclarations(area.schemas, declarations);
  const imports = printOuterImports(model, uses);
  return [{ path: `${area.name}/types.ts`, text: `${printHeader(model.source)}${imports}${imports && '\n'}${text}` }];
}

/** `vocabulary.ts`: the types that several areas speak. */
export function emitVocabulary(model: Model, declarations: Declarations): GeneratedFile {
  const { text, uses } = joinDeclarations(model.vocabulary, declarations);
  const imports = printTypeImport(
    uses.filter((name) => name === UPLOADABLE),
    '../uploadable.ts',
  );
  return { path: 'vocabulary.ts', text: `${printHeader(model.source)}${imports}${imports && '\n'}${text}` };
}

/** Imports, into a file of an area, of the types that it speaks of and that no area holds. */
export function printOuterImports({ vocabulary }: Pick<Model, 'vocabulary'>, uses: readonly string[]): string {
  const spoken = new Set(vocabulary);
  const uploadable = uses.filter((name) => name === UPLOADABLE);
  const shared = uses.filter((name) => spoken.has(name));
  return printTypeImport(uploadable, '../../uploadable.ts') + printTypeImport(shared, '../vocabulary.ts');
}

/** The declarations of some types one below the other, and the names that they speak of. */
export function joinDeclarations(names: readonly string[], declarations: Declarations): Declaration {
  const found = names.flatMap((name) => declarations.get(name) ?? []);
  const uses = [...new Set(found.flatMap((declaration) => declaration.uses))].sort();
  return { text: found.map((declaration) => declaration.text).join('\n'), uses };
}
