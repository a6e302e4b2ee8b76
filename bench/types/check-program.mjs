import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Checks one program, or with `declarations` every declaration of a built package; tells what that took. */
const [name] = process.argv.slice(2);
const whole = name === 'declarations';
const files = whole ? listDeclarations() : [fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url))];
const { options } = readSettings();
const started = performance.now();
const program = ts.createProgram(files, { ...options, skipLibCheck: !whole, skipDefaultLibCheck: true });
program.getGlobalDiagnostics();
const parsed = performance.now();
const diagnostics = [...program.getOptionsDiagnostics(), ...ts.getPreEmitDiagnostics(program)];
const ended = performance.now();
if (diagnostics.length > 0) {
  const host = {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getNewLine: () => '\n',
  };
  throw new Error(ts.formatDiagnostics(diagnostics.slice(0, 5), host));
}
process.stdout.write(
  JSON.stringify({
    instantiations: program.getInstantiationCount(),
    types: program.getTypeCount(),
    files: program.getSourceFiles().length,
    checkMilliseconds: ended - parsed,
    totalMilliseconds: ended - started,
  }),
);

function listDeclarations() {
  const folder = new URL('../../packages/generated/dist/', import.meta.url);
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => fileURLToPath(new URL(path, folder)));
}

function readSettings() {
  const folder = fileURLToPath(new URL('programs/', import.meta.url));
  return ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    folder,
  );
}
