import type { AnswerCase, OperationModel } from '../analyze/model.ts';
import type { OperationDoc } from './operation-docs.ts';
import { printDoc, printKey, printString } from './print-text.ts';

/** The names of values that a printed function uses, by the module they come from. */
const READERS = {
  json: ['readJson', '../../answers/read-json.ts'],
  text: ['readText', '../../answers/read-text.ts'],
  binary: ['readMedia', '../../answers/read-media.ts'],
  empty: ['readEmpty', '../../answers/read-empty.ts'],
  maybeJson: ['readBinary', '../../answers/read-binary.ts'],
  maybeText: ['readTextOrJson', '../../answers/read-text-or-json.ts'],
} as const;

/** Name of the constant that holds an operation's descriptor. */
export function descriptorName(operation: OperationModel): string {
  return `${operation.id}Operation`;
}

/** The descriptor of an operation: a literal, checked against `Operation`. */
export function printDescriptor(operation: OperationModel): string {
  const { id, area, method, path, query, body, partTypes, answer, stream, pagination, beta, optionalBetas, auth } =
    operation;
  const members = {
    id,
    area,
    method,
    path,
    ...(body && query.length > 0 && { query }),
    body,
    partTypes,
    answer: answer.kind,
    stream: stream && { in: stream.in, name: stream.name, value: stream.value, event: stream.event },
    pagination: pagination && { send: pagination.send, from: pagination.from },
    beta,
    optionalBetas,
    auth,
  };
  const lines = Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => printMember(name, value));
  if (isExpanded(operation)) lines.push('  expand: expandParams,\n');
  const doc = printDoc([`Descriptor of {@link ${id}}.`], 0);
  return `${doc}export const ${descriptorName(operation)} = {\n${lines.join('')}} as const satisfies Operation<${printString(area)}>;\n`;
}

/** Whether an operation has parameters in its path, or some in the query beside a body. */
export function isExpanded({ pathParameters, query, body }: OperationModel): boolean {
  return pathParameters.length > 0 || (body !== undefined && query.length > 0);
}

/** A member of a descriptor: a list that does not fit in a line has one entry a line. */
function printMember(name: string, value: unknown): string {
  const line = `  ${name}: ${printValue(value)},\n`;
  if (!Array.isArray(value) || line.length <= 121) return line;
  return `  ${name}: [\n${value.map((entry) => `    ${printValue(entry)},\n`).join('')}  ],\n`;
}

/** The function that calls an operation, with an overload for each answer that a parameter chooses. */
export function printFunction(operation: OperationModel, doc: OperationDoc): string {
  const lines = [
    doc.line,
    `\`${operation.method} ${operation.path}\``,
    ...describePathParameters(operation, doc),
    `@see ${doc.page}`,
  ];
  if (operation.deprecated) lines.push('@deprecated');
  const comment = printDoc(lines, 0);
  const general = { params: printParams(operation), result: printResult(operation) };
  const overloads = (operation.answer.cases ?? []).map((one) => printCase(operation, one));
  const declarations = overloads.length === 0 ? [] : [...overloads, general];
  const path = operation.pathParameters.map(toParameterName);
  return [
    ...declarations.map((one) => `${comment}${printHead(operation, one)};\n`),
    `${declarations.length === 0 ? comment : ''}${printHead(operation, general)} {\n${printCall(operation, path)}}\n`,
  ].join('');
}

function describePathParameters({ pathParameters }: OperationModel, { parameters }: OperationDoc): string[] {
  return pathParameters.flatMap((name) => {
    const words = parameters.get(name);
    return words === undefined ? [] : [`@param ${toParameterName(name)} ${words}`];
  });
}

interface Signature {
  /** The parameter with its type: `params?: NoParams`. */
  readonly params: string;
  readonly result: string;
}

function printCase(operation: OperationModel, { parameter, values, type, byDefault }: AnswerCase): Signature {
  const literals = values.map(printString).join(' | ');
  const member = byDefault ? `${parameter}?: ${literals} | undefined` : `${parameter}: ${literals}`;
  const result = type === 'string' ? type : printReceived(operation, type);
  return { params: `${printParams(operation)} & { ${member} }`, result: `Promise<${result}>` };
}

function printHead({ id, area, pathParameters, dialect }: OperationModel, { params, result }: Signature): string {
  const client = `Client<${printString(area)}>`;
  const name = dialect ? `${id}<TClient extends ${client}>` : id;
  const parameters = [
    `client: ${dialect ? 'TClient' : client}`,
    ...pathParameters.map((parameter) => `${toParameterName(parameter)}: string`),
    params,
    'options?: RequestOptions',
  ];
  const line = `export function ${name}(${parameters.join(', ')}): ${result}`;
  if (line.length <= 118) return line;
  return `export function ${name}(\n${parameters.map((one) => `  ${one},\n`).join('')}): ${result}`;
}

/** The type that a function promises. */
export function printResult(operation: OperationModel): string {
  const { answer, pagination } = operation;
  const type = answer.type === undefined ? 'unknown' : printReceived(operation, answer.type);
  if (answer.kind === 'json' && pagination) return `PagePromise<${type}>`;
  if (answer.kind === 'json') return `Promise<${type}${answer.maybeText ? ' | string' : ''}>`;
  return { text: 'Promise<string>', binary: 'Promise<BinaryAnswer>', empty: 'Promise<void>' }[answer.kind];
}

/** The reader of an operation's answer: name and module. */
export function readerOf({ answer }: OperationModel): readonly [name: string, from: string] {
  return READERS[answer.maybeText ? 'maybeText' : answer.maybeJson ? 'maybeJson' : answer.kind];
}

/** `fine_tuning_job_id` is `fineTuningJobId`. */
export function toParameterName(name: string): string {
  return name.replaceAll(/[_-]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function printCall(operation: OperationModel, path: readonly string[]): string {
  const isPaged = operation.answer.kind === 'json' && operation.pagination !== undefined;
  const members = [
    `operation: ${descriptorName(operation)}`,
    ...(path.length > 0 ? [`path: [${path.join(', ')}]`] : []),
    'params',
    'options',
    ...(operation.body === 'multipart' ? ['encode: encodeMultipart'] : []),
    ...(operation.body === 'maybe-multipart' ? ['encode: encodeMaybeMultipart'] : []),
    ...(isPaged ? [] : [`read: ${printReader(operation)}`]),
  ];
  const head = `  return ${isPaged ? 'requestPages(client, ' : 'client.request('}{`;
  const line = `${head} ${members.join(', ')} });\n`;
  return line.length <= 121 ? line : `${head}\n${members.map((member) => `    ${member},\n`).join('')}  });\n`;
}

/** Names the answer's type: inferred from a generic reader it would be `unknown`. */
function printReader(operation: OperationModel): string {
  const [name] = readerOf(operation);
  const { type } = operation.answer;
  return type === undefined ? name : `${name}<${printReceived(operation, type)}>`;
}

function printParams({ params, dialect }: OperationModel): string {
  if (!params) return 'params?: NoParams';
  const type = dialect ? `SentIn<DialectOf<TClient>, ${printString(params.name)}, ${params.name}>` : params.name;
  return `params${params.required ? '' : '?'}: ${type}`;
}

/** The type of an answer; with a dialect it is the provider's, where the provider has one of that name. */
function printReceived({ dialect }: OperationModel, type: string): string {
  return dialect ? `ReceivedIn<DialectOf<TClient>, ${printString(type)}, ${type}>` : type;
}

/** Data as source: strings, lists and plain objects. */
export function printValue(value: unknown): string {
  if (typeof value === 'string') return printString(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{ ${members.map(([name, member]) => `${printKey(name)}: ${printValue(member)}`).join(', ')} }`;
}
