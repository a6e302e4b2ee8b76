import type { AreaModel, Model } from '../analyze/model.ts';
import { printHeader, printList, printTypeExport } from './generated-file.ts';
import type { GeneratedFile } from './generated-file.ts';
import { descriptorName } from './print-operation.ts';

/** `<area>/index.ts`: functions, descriptors and every type that they lead to, the vocabulary's among them. */
export function emitAreaIndex(model: Model, area: AreaModel): GeneratedFile {
  const own = new Set(area.schemas);
  const functions = area.operations.flatMap((operation) => [operation.id, descriptorName(operation)]);
  const params = area.operations.flatMap((operation) => operation.params?.name ?? []);
  const text = [
    printHeader(model.source),
    printList('export', functions, './operations.ts'),
    printTypeExport(params, './operations.ts'),
    printTypeExport(area.schemas, './types.ts'),
    printTypeExport(
      area.reached.filter((name) => !own.has(name)),
      '../vocabulary.ts',
    ),
  ].join('');
  return { path: `${area.name}/index.ts`, text };
}

/** `area.ts`: the union of the areas that have operations. */
export function emitAreaUnion(model: Model): GeneratedFile {
  const names = model.areas.filter((area) => area.operations.length > 0).map((area) => `\n  | '${area.name}'`);
  const doc = '/** A group of operations: a module of this package, and what a provider serves or does not. */\n';
  return { path: 'area.ts', text: `${printHeader(model.source)}${doc}export type Area =${names.join('')};\n` };
}
