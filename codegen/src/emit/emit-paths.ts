import type { AreaModel, Model, OperationModel } from '../analyze/model.ts';
import { printHeader, printTypeImport } from './generated-file.ts';
import type { GeneratedFile } from './generated-file.ts';
import { printString } from './print-text.ts';

/**
 * `paths.ts`: the operations by path and method, in the form that openapi-typescript gives them, over the types of the
 * areas, and the paths that each method has. Types only, and nothing but the path client imports them.
 */
export function emitPaths(model: Model): GeneratedFile {
  const operations = model.areas.flatMap((area) => area.operations);
  const paths = [...new Set(operations.map(({ path }) => path))].sort();
  const text = [
    printHeader(model.source),
    printTypeImport(['BinaryAnswer'], '../answers/read-binary.ts'),
    ...model.areas
      .filter(hasOperations)
      .map(({ name }) => `import type * as ${toNamespace(name)} from './${name}/index.ts';\n`),
    '\n/** Every operation by path and method: the type that openapi-fetch and its relatives are made for. */\n',
    'export interface paths {\n',
    ...paths.map((path) =>
      printPath(
        path,
        operations.filter((operation) => operation.path === path),
      ),
    ),
    '}\n\n',
    printPathsByMethod(operations),
  ].join('');
  return { path: 'paths.ts', text };
}

/** Written out: to filter `paths` by a conditional type would cost thousands of instantiations a method. */
function printPathsByMethod(operations: readonly OperationModel[]): string {
  const methods = [...new Set(operations.map(({ method }) => method))].sort();
  const members = methods.map((method) => {
    const paths = operations.filter((operation) => operation.method === method).map(({ path }) => path);
    return `  ${method.toLowerCase()}:\n${paths
      .sort()
      .map((path) => `    | ${printString(path)}`)
      .join('\n')};\n`;
  });
  return `/** The paths that take a method. */\nexport interface PathsByMethod {\n${members.join('')}}\n`;
}

function hasOperations({ operations }: AreaModel): boolean {
  return operations.length > 0;
}

function printPath(path: string, operations: readonly OperationModel[]): string {
  const methods = operations
    .map((operation) => `    ${operation.method.toLowerCase()}: {\n${printOperation(operation)}    };\n`)
    .sort();
  return `  ${printString(path)}: {\n${methods.join('')}  };\n`;
}

function printOperation(operation: OperationModel): string {
  return [
    printMember('parameters', [...printQuery(operation), ...printPathParameters(operation)]),
    ...printBody(operation),
    printMember('responses', [`'2XX': { ${printContent(listAnswers(operation))} }`]),
  ].join('');
}

function printQuery({ area, query, params, body }: OperationModel): string[] {
  if (query.length === 0 || !params) return [];
  const name = `${toNamespace(area)}.${params.name}`;
  if (body !== undefined) return [`query?: Pick<${name}, ${printUnion(query)}> | undefined`];
  return [params.required ? `query: ${name}` : `query?: ${name} | undefined`];
}

function printPathParameters({ pathParameters }: OperationModel): string[] {
  if (pathParameters.length === 0) return [];
  return [`path: { ${pathParameters.map((name) => `${name}: string`).join('; ')} }`];
}

function printBody({ area, params, query, body }: OperationModel): string[] {
  if (body === undefined || !params) return [];
  const name = `${toNamespace(area)}.${params.name}`;
  const type = query.length === 0 ? name : `Omit<${name}, ${printUnion(query)}>`;
  const media = {
    json: ['application/json'],
    multipart: ['multipart/form-data'],
    'maybe-multipart': ['application/json', 'multipart/form-data'],
  }[body];
  const content = printContent(media.map((one) => `'${one}': ${type}`));
  return [
    params.required ? printMember('requestBody', [content]) : printMember('requestBody?', [content], ' | undefined'),
  ];
}

function printContent(media: readonly string[]): string {
  if (media.length === 0) return 'content?: never';
  const line = `content: { ${media.join('; ')} }`;
  return line.length <= 110 ? line : `content: {\n${media.map((one) => `          ${one};\n`).join('')}        }`;
}

function listAnswers({ area, answer }: OperationModel): string[] {
  const { kind, type, maybeText } = answer;
  const text = `'text/plain': string`;
  if (kind === 'empty') return [];
  if (kind === 'text') return [text];
  if (kind === 'binary') return [`'application/octet-stream': BinaryAnswer`];
  const json = `'application/json': ${type === undefined ? 'unknown' : `${toNamespace(area)}.${type}`}`;
  return maybeText ? [json, text] : [json];
}

/** `name: { a; b };`, on lines of their own where they do not fit in one. */
function printMember(name: string, members: readonly string[], end = ''): string {
  if (members.length === 0) return `      ${name}: {}${end};\n`;
  const line = `      ${name}: { ${members.join('; ')} }${end};\n`;
  if (line.length <= 121) return line;
  return `      ${name}: {\n${members.map((member) => `        ${member};\n`).join('')}      }${end};\n`;
}

/** `vector-stores` is `vectorStores`. */
function toNamespace(area: string): string {
  return area.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function printUnion(names: readonly string[]): string {
  return names.map(printString).join(' | ');
}
