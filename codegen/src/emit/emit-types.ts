import openapiTypescript from 'openapi-typescript';
import ts from 'typescript';
import type { Schema } from '../document.ts';
import { isObject } from '../document.ts';
import { describeSchema } from './describe-schema.ts';
import { printDoc } from './print-text.ts';
import { printMembers, printType } from './print-type.ts';
import type { PrintSettings } from './print-type.ts';

/** Marks the plain string in a union that also names strings (T14): the form `string & {}` keeps them for completion. */
const OPEN_STRING = 'x-unspool-open';

/** The name that `format: binary` has in what is sent. */
export const UPLOADABLE = 'Uploadable';

/** One exported type, and the names it speaks of. */
export interface Declaration {
  readonly text: string;
  /** Names of other types in `text`, sorted. */
  readonly uses: readonly string[];
}

/**
 * Makes one flat `export interface` or `export type` of every schema. openapi-typescript turns schemas into types; how
 * they are named, laid out and documented is ours. `sent` names the schemas whose arrays are printed read-only.
 */
export async function emitTypes(
  schemas: Readonly<Record<string, Schema>>,
  sent: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Declaration>> {
  const facts = new Map<ts.TypeElement, Schema>();
  const nodes = await openapiTypescript(toDocument(schemas), {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => transformString(schema),
    transformProperty: (property, schema) => {
      facts.set(property, schema as Schema);
      return undefined;
    },
  });
  const describe = (member: ts.TypeElement): readonly string[] => describeSchema(facts.get(member) ?? {});
  const declarations = new Map<string, Declaration>();
  for (const [name, type] of findComponents(nodes)) {
    const doc = printDoc(describeSchema(schemas[name] ?? {}), 0);
    const body = printDeclaration(name, type, { describe, readonlyArrays: sent.has(name) });
    declarations.set(name, { text: `${doc}${body}`, uses: findUses(type, name) });
  }
  return declarations;
}

/** The smallest document around schemas. */
function toDocument(schemas: Readonly<Record<string, Schema>>): Parameters<typeof openapiTypescript>[0] {
  const document: unknown = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {}, components: { schemas } };
  return document as Parameters<typeof openapiTypescript>[0]; // the library's schema type is narrower than JSON Schema
}

function transformString(schema: object): ts.TypeNode | undefined {
  if ('format' in schema && schema.format === 'binary') return ts.factory.createTypeReferenceNode(UPLOADABLE);
  if (!(OPEN_STRING in schema)) return undefined;
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return ts.factory.createIntersectionTypeNode([string, ts.factory.createTypeLiteralNode([])]);
}

function printDeclaration(name: string, type: ts.TypeNode, settings: PrintSettings): string {
  const head = `export interface ${name}`;
  if (ts.isTypeLiteralNode(type)) {
    const [first] = type.members;
    const record = type.members.length === 1 && first && ts.isIndexSignatureDeclaration(first);
    if (!record) return `${head} {\n${printMembers(type.members, settings, 2)}}\n`;
  }
  const open = openInterface(type);
  if (open) return `${head} {\n${printMembers(open, settings, 2)}}\n`;
  const alias = `export type ${name} =`;
  const text = printType(type, settings, { indent: 0, column: alias.length + 1 });
  return `${alias}${text.startsWith('\n') ? text : ` ${text}`};\n`;
}

/** The members of an object that takes any further ones: `{…} & { [name: string]: unknown }` is one interface. */
function openInterface(type: ts.TypeNode): readonly ts.TypeElement[] | undefined {
  if (!ts.isIntersectionTypeNode(type) || !type.types.every(ts.isTypeLiteralNode)) return undefined;
  const members = type.types.flatMap((part) => (ts.isTypeLiteralNode(part) ? [...part.members] : []));
  const typed = members.some(
    (one) => ts.isIndexSignatureDeclaration(one) && one.type.kind !== ts.SyntaxKind.UnknownKeyword,
  );
  return typed ? undefined : members;
}

/** The types of `components.schemas`, by name, in the library's order. */
function findComponents(nodes: readonly ts.Node[]): [string, ts.TypeNode][] {
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') continue;
    const schemas = node.members.find((member) => nameOf(member) === 'schemas');
    return membersOf(schemas).flatMap((member) => {
      const name = nameOf(member);
      return name !== undefined && ts.isPropertySignature(member) && member.type ? [[name, member.type]] : [];
    });
  }
  throw new Error('openapi-typescript wrote no interface `components`: its output has changed, see emit/emit-types.ts');
}

function membersOf(node: ts.TypeElement | undefined): readonly ts.TypeElement[] {
  return node && ts.isPropertySignature(node) && node.type && ts.isTypeLiteralNode(node.type) ? node.type.members : [];
}

function nameOf(member: ts.TypeElement): string | undefined {
  const { name } = member;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

function findUses(type: ts.TypeNode, own: string): string[] {
  const uses = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIndexedAccessTypeNode(node) && ts.isLiteralTypeNode(node.indexType) && isObject(node.indexType.literal)) {
      if (ts.isStringLiteral(node.indexType.literal)) uses.add(node.indexType.literal.text);
      return;
    }
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) uses.add(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  visit(type);
  uses.delete(own);
  return [...uses].sort();
}
