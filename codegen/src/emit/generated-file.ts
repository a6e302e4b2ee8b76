import type { SourceModel } from '../analyze/model.ts';

/** A file of the output. `path` is below `packages/generated/src/gen/`, with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The command that writes the output again. */
export const GENERATE_COMMAND = 'npm run generate';

/** What every file says first: what wrote it, from what, and how to write it again. Nothing of a time or a machine. */
export function printHeader(source: SourceModel): string {
  return [
    '// Written by unspool codegen: change spec/ or codegen/, not this file.',
    `// OpenAPI document ${source.version}, sha256 ${source.sha256}`,
    `// Command: ${GENERATE_COMMAND}`,
    '',
    '',
  ].join('\n');
}

/** `import type { A, B } from 'x';`, or nothing without names. */
export function printTypeImport(names: Iterable<string>, from: string): string {
  return printList('import type', names, from);
}

/** `export type { A, B } from 'x';`, or nothing without names. */
export function printTypeExport(names: Iterable<string>, from: string): string {
  return printList('export type', names, from);
}

/** `import`, `export` and the like with a list of names, sorted, broken when it does not fit in a line. */
export function printList(keyword: string, names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 0) return '';
  const line = `${keyword} { ${sorted.join(', ')} } from '${from}';\n`;
  return line.length <= 121
    ? line
    : `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join('')}} from '${from}';\n`;
}
