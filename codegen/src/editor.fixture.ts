import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const sources = fileURLToPath(new URL('../../packages/generated/src/', import.meta.url));

/** The place in a piece of code that an editor is asked about. */
const CURSOR = '/*cursor*/';

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
};

/** What an editor offers, shows and complains about in code that uses the sources of `packages/generated`. */
export interface Editor {
  /** What is offered at the cursor, by name. */
  complete(code: string): readonly string[];
  /** What pointing at the name behind the cursor shows: the type, and what stands above its declaration. */
  hover(code: string): { readonly type: string; readonly words: string };
  /** Messages of what does not compile. */
  problems(code: string): readonly string[];
}

/** An editor as TypeScript's language service sees it. `folder` of imports is the package's `src/`. */
export function openEditor(): Editor {
  const file = `${sources}editor.fixture-code.ts`;
  let text = '';
  let version = 0;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => sources,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  const open = (code: string): number => {
    const at = code.indexOf(CURSOR);
    text = at < 0 ? code : code.slice(0, at) + code.slice(at + CURSOR.length);
    version += 1;
    return at;
  };
  return {
    complete: (code) => {
      const at = open(code);
      return service.getCompletionsAtPosition(file, at, {})?.entries.map((entry) => entry.name) ?? [];
    },
    hover: (code) => {
      const at = open(code);
      const info = service.getQuickInfoAtPosition(file, at);
      return { type: ts.displayPartsToString(info?.displayParts), words: ts.displayPartsToString(info?.documentation) };
    },
    problems: (code) => {
      open(code);
      return service
        .getSemanticDiagnostics(file)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}
