import type { AreaModel, BodyKind, Model, OperationModel } from '../analyze/model.ts';
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
  const blocks = paths.map((path) =>
    printPath(
      path,
      operations.filter((operation) => operation.path === path),
    ),
  );
  const forms = blocks.join('').matchAll(/: (\w+(?:Body|Answer))\b/g);
  const text = [
    printHeader(model.source),
    printTypeImport(
      [...forms].map(([, form = '']) => form),
      '../path-client/path-forms.ts',
    ),
    ...model.areas
      .filter(hasOperations)
      .map(({ name }) => `import type * as ${toNamespace(name)} from './${name}/index.ts';\n`),
    '\n/** Every operation by path and method: the type that openapi-fetch and its relatives are made for. */\n',
    'export interface paths {\n',
    ...blocks,
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
    printParameters([...printQuery(operation), ...printPathParameters(operation)]),
    printBody(operation),
    `      responses: ${printAnswer(operation)};\n`,
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

const BODIES = {
  json: 'JsonBody',
  multipart: 'MultipartBody',
  'maybe-multipart': 'JsonOrMultipartBody',
} as const satisfies Record<BodyKind, string>;

function printBody({ area, params, query, body }: OperationModel): string {
  if (body === undefined || !params) return '';
  const name = `${toNamespace(area)}.${params.name}`;
  const type = query.length === 0 ? name : `Omit<${name}, ${printUnion(query)}>`;
  const form = `${BODIES[body]}<${type}>`;
  return params.required ? `      requestBody: ${form};\n` : `      requestBody?: ${form} | undefined;\n`;
}

function printAnswer({ area, answer }: OperationModel): string {
  const { kind, type, maybeText } = answer;
  if (kind !== 'json') return { text: 'TextAnswer', binary: 'BytesAnswer', empty: 'EmptyAnswer' }[kind];
  const name = type === undefined ? 'unknown' : `${toNamespace(area)}.${type}`;
  return `${maybeText ? 'JsonOrTextAnswer' : 'JsonAnswer'}<${name}>`;
}

/** On lines of their own where they do not fit in one. */
function printParameters(members: readonly string[]): string {
  if (members.length === 0) return '      parameters: {};\n';
  const line = `      parameters: { ${members.join('; ')} };\n`;
  if (line.length <= 121) return line;
  return `      parameters: {\n${members.map((member) => `        ${member};\n`).join('')}      };\n`;
}

/** `vector-stores` is `vectorStores`. */
function toNamespace(area: string): string {
  return area.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function printUnion(names: readonly string[]): string {
  return names.map(printString).join(' | ');
}
