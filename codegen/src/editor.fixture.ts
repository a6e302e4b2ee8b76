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

/** An editor as TypeScript's language service sees it. Imports are relative to `packages/generated/src/`. */
export function openEditor(): Editor {
  const open = { name: `${sources}open-in-editor.ts`, text: '', version: 0 };
  const service = ts.createLanguageService(createHost(open));
  const show = (code: string): number => {
    const at = code.indexOf(CURSOR);
    open.text = at < 0 ? code : code.slice(0, at) + code.slice(at + CURSOR.length);
    open.version += 1;
    return at;
  };
  return {
    complete: (code) =>
      service.getCompletionsAtPosition(open.name, show(code), {})?.entries.map((entry) => entry.name) ?? [],
    hover: (code) => {
      const info = service.getQuickInfoAtPosition(open.name, show(code));
      return { type: ts.displayPartsToString(info?.displayParts), words: ts.displayPartsToString(info?.documentation) };
    },
    problems: (code) => {
      show(code);
      const diagnostics = service.getSemanticDiagnostics(open.name);
      return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}

/** The files of this machine, and the one that is open and not saved. */
function createHost(open: { name: string; text: string; version: number }): ts.LanguageServiceHost {
  const read = (name: string): string | undefined => (name === open.name ? open.text : ts.sys.readFile(name));
  return {
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => [open.name],
    getScriptVersion: (name) => (name === open.name ? String(open.version) : '0'),
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => sources,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === open.name || ts.sys.fileExists(name),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
}
