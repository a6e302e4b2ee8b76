import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from './analyze/analyze.ts';
import { findReachable } from './analyze/find-references.ts';
import type { Model } from './analyze/model.ts';
import type { Schema } from './document.ts';
import { SENT_EVENTS } from './event-roots.ts';
import { forTypes, normalize } from './normalize.ts';
import { readGeneratorInput } from './read-generator-input.ts';
import { toComponentName } from './resolve-schema.ts';

const GENERATED = fileURLToPath(new URL('../../packages/generated/src/gen/', import.meta.url));

let model: Model;

beforeAll(async () => {
  const { spec, source } = await readGeneratorInput();
  model = analyze(forTypes(normalize(spec)), source);
});

describe('the types of requests', { timeout: 60_000 }, () => {
  it('take null where the document allows it, and nowhere else', () => {
    const types = readMemberTypes(model);
    const roots = model.areas.flatMap((area) => area.operations.flatMap(({ params }) => params?.name ?? []));
    const wrong: string[] = [];
    let nullable = 0;
    for (const name of findReachable([...roots, ...SENT_EVENTS], model.schemas)) {
      for (const [member, schema] of Object.entries(model.schemas[name]?.properties ?? {})) {
        const takesNull = types.get(`${name}.${member}`);
        if (takesNull === undefined) continue;
        if (takesNull !== allowsNull(schema)) wrong.push(`${name}.${member}`);
        if (takesNull) nullable += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(nullable).toBeGreaterThan(200);
  });
});

/** Whether `null` fits a schema, as JSON Schema 2020-12 has it. */
function allowsNull(schema: Schema): boolean {
  const name = toComponentName(schema);
  if (name !== undefined) return allowsNull(model.schemas[name] ?? {});
  const { type, enum: values, anyOf, oneOf, allOf } = schema;
  const fits = [
    type === undefined || [type].flat().includes('null'),
    !('const' in schema) || schema.const === null,
    values === undefined || values.includes(null),
    anyOf === undefined || anyOf.some(allowsNull),
    oneOf === undefined || oneOf.some(allowsNull),
    allOf === undefined || allOf.every(allowsNull),
  ];
  return fits.every(Boolean);
}

/** Whether the members of the generated interfaces take `null`, by `Interface.member`. */
function readMemberTypes({ areas }: Model): ReadonlyMap<string, boolean> {
  const files = areas.flatMap(({ name }) => [`${GENERATED}${name}/types.ts`, `${GENERATED}${name}/operations.ts`]);
  const program = ts.createProgram([`${GENERATED}vocabulary.ts`, ...files.filter(ts.sys.fileExists)], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
  });
  const checker = program.getTypeChecker();
  const types = new Map<string, boolean>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(GENERATED))) {
    for (const statement of file.statements.filter(ts.isInterfaceDeclaration)) {
      for (const member of checker.getTypeAtLocation(statement).getProperties()) {
        const takesNull = checker.isTypeAssignableTo(checker.getNullType(), checker.getTypeOfSymbol(member));
        types.set(`${statement.name.text}.${member.name}`, takesNull);
      }
    }
  }
  return types;
}
