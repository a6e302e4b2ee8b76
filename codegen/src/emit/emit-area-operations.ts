import type { AreaModel, Model, OperationModel } from '../analyze/model.ts';
import { joinDeclarations, printOuterImports } from './emit-area-types.ts';
import type { Declarations } from './emit-area-types.ts';
import { printHeader, printList, printTypeImport } from './generated-file.ts';
import type { GeneratedFile } from './generated-file.ts';
import type { OperationDocs } from './operation-docs.ts';
import { printDoc } from './print-text.ts';
import { isExpanded, printDescriptor, printFunction, readerOf } from './print-operation.ts';

/** `<area>/operations.ts`: for each operation its parameters' type, its descriptor and its function. */
export function emitAreaOperations(model: Model, area: AreaModel, context: OperationContext): GeneratedFile[] {
  if (area.operations.length === 0) return [];
  const params = area.operations.flatMap((operation) => operation.params?.name ?? []);
  const { uses } = joinDeclarations(params, context.declarations);
  const answers = area.operations.flatMap(({ answer }) => [
    ...(answer.type === undefined ? [] : [answer.type]),
    ...(answer.cases ?? []).map((one) => one.type),
  ]);
  const foreign = [...uses, ...answers].filter((name) => !params.includes(name));
  const imports = printImports(model, area, foreign);
  const blocks = area.operations.map((operation) => printBlock(operation, context));
  return [{ path: `${area.name}/operations.ts`, text: `${printHeader(model.source)}${imports}\n${blocks.join('\n')}` }];
}

export interface OperationContext {
  readonly declarations: Declarations;
  readonly docs: OperationDocs;
}

function printBlock(operation: OperationModel, { declarations, docs }: OperationContext): string {
  const doc = docs.get(operation.id);
  if (!doc) throw new Error(`No words for ${operation.id}: parseDocs has let it through`);
  const params = operation.params && declarations.get(operation.params.name);
  const about = printDoc([`What {@link ${operation.id}} takes beside its path.`], 0);
  const parts = [params ? about + params.text : '', printDescriptor(operation), printFunction(operation, doc)];
  return parts.filter((part) => part !== '').join('\n');
}

function printImports(model: Model, area: AreaModel, uses: readonly string[]): string {
  const own = new Set(area.schemas);
  const { operations } = area;
  const some = (test: (operation: OperationModel) => boolean): boolean => operations.some(test);
  const paged = some((one) => one.answer.kind === 'json' && one.pagination !== undefined);
  const encoders = new Set<string>();
  if (some((one) => one.body === 'multipart')) encoders.add('encodeMultipart');
  if (some((one) => one.body === 'maybe-multipart')) encoders.add('encodeMaybeMultipart');
  return [
    ...printReaderImports(operations),
    paged ? printList('import', ['requestPages'], '../../answers/request-pages.ts') : '',
    printList('import', encoders, '../../transport/encode-multipart.ts'),
    printList('import', some(isExpanded) ? ['expandParams'] : [], '../../transport/expand-params.ts'),
    printTypeImport(
      some((one) => one.answer.kind === 'binary') ? ['BinaryAnswer'] : [],
      '../../answers/read-binary.ts',
    ),
    printTypeImport(paged ? ['PagePromise'] : [], '../../answers/request-pages.ts'),
    printTypeImport(some((one) => one.dialect === true) ? ['Client', 'DialectOf'] : ['Client'], '../../client.ts'),
    printTypeImport(operations.flatMap(listDialectTypes), '../../dialect.ts'),
    printTypeImport(some((one) => !one.params) ? ['NoParams'] : [], '../../no-params.ts'),
    printTypeImport(['Operation'], '../../operation.ts'),
    printTypeImport(['RequestOptions'], '../../request-options.ts'),
    printOuterImports(model, uses),
    printTypeImport(
      uses.filter((name) => own.has(name)),
      './types.ts',
    ),
  ].join('');
}

function listDialectTypes({ dialect, params, answer }: OperationModel): string[] {
  if (!dialect) return [];
  return [...(params ? ['SentIn'] : []), ...(answer.kind === 'json' ? ['ReceivedIn'] : [])];
}

function printReaderImports(operations: readonly OperationModel[]): string[] {
  const readers = new Map(operations.filter((one) => !one.pagination).map(readerOf));
  return [...readers]
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([name, from]) => printList('import', [name], from));
}
