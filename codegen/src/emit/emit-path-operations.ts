import type { Model, OperationModel } from '../analyze/model.ts';
import { printHeader, printTypeImport } from './generated-file.ts';
import type { GeneratedFile } from './generated-file.ts';
import { printValue } from './print-operation.ts';
import { printString } from './print-text.ts';

/** `path-operations.ts`: what the transport has to know of an operation that is called by its path. */
export function emitPathOperations(model: Model): GeneratedFile {
  const entries = model.areas.flatMap((area) => area.operations).map(printEntry);
  const text = [
    printHeader(model.source),
    printTypeImport(['PathOperation'], '../path-client/path-operation.ts'),
    '\n/** Every operation by method and path. */\n',
    `export const pathOperations: Readonly<Record<string, PathOperation>> = {\n${entries.sort().join('')}};\n`,
  ].join('');
  return { path: 'path-operations.ts', text };
}

function printEntry(operation: OperationModel): string {
  const { id, area, method, path, body, partTypes, answer, beta, optionalBetas, auth } = operation;
  const kind = answer.maybeText
    ? 'text-or-json'
    : answer.kind === 'binary' && !answer.maybeJson
      ? 'media'
      : answer.kind;
  const facts = { id, area, body, answer: kind === 'json' ? undefined : kind, beta, auth };
  const members = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${printString(value)}`],
  );
  if (optionalBetas) members.push(`optionalBetas: [${optionalBetas.map(printString).join(', ')}]`);
  if (partTypes) members.push(`partTypes: ${printValue(partTypes)}`);
  const head = `  ${printString(`${method} ${path}`)}: {`;
  const line = `${head} ${members.join(', ')} },\n`;
  return line.length <= 121 ? line : `${head}\n${members.map((member) => `    ${member},\n`).join('')}  },\n`;
}
