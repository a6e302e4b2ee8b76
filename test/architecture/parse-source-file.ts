import { parseSync, Visitor } from 'rolldown/utils';
import type { SourceFile } from './source-file.ts';

/** Reads a file's imports and forms of export from its syntax tree, so that comments and strings cannot mislead. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);

  const imports = new Set(module.staticImports.map((statement) => statement.moduleRequest.value));
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  for (const { moduleRequest } of exported) if (moduleRequest) imports.add(moduleRequest.value);
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') imports.add(source.value);
    },
    TSImportType: ({ source }) => {
      imports.add(source.value);
    },
  }).visit(program);

  return {
    path,
    imports: [...imports].sort(),
    hasDefaultExport: exported.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    hasExportAll: exported.some(({ importName }) => importName.kind.startsWith('All')),
  };
}
