import ts from 'typescript';
import { printDoc, printKey, printString } from './print-text.ts';

/** Tells what stands above a member as JSDoc, line by line. */
export type DescribeMember = (member: ts.TypeElement) => readonly string[];

export interface PrintSettings {
  readonly describe: DescribeMember;
  /** Whether arrays are printed as `readonly`. */
  readonly readonlyArrays: boolean;
}

/** Where a type stands: the indentation of its line, and how many columns of it are taken. */
export interface Place {
  readonly indent: number;
  readonly column: number;
}

const WIDTH = 120;

/** Prints a type. One that takes several lines by itself begins with a line feed, if it can: unions do. */
export function printType(node: ts.TypeNode, settings: PrintSettings, place: Place): string {
  if (ts.isUnionTypeNode(node)) return printUnion(node, settings, place);
  if (ts.isTypeLiteralNode(node)) return printLiteral(node, settings, place);
  if (ts.isArrayTypeNode(node)) return printArray(node, settings, place);
  if (ts.isParenthesizedTypeNode(node)) return printType(node.type, settings, place);
  if (ts.isIntersectionTypeNode(node)) {
    return node.types.map((type) => parenthesize(type, printType(type, settings, place))).join(' & ');
  }
  if (ts.isTupleTypeNode(node)) {
    const elements = node.elements.map((element) => printType(element, settings, place)).join(', ');
    return `${settings.readonlyArrays ? 'readonly ' : ''}[${elements}]`;
  }
  if (ts.isLiteralTypeNode(node)) return printLiteralValue(node.literal);
  if (ts.isTypeReferenceNode(node)) return printReference(node, settings, place);
  if (ts.isIndexedAccessTypeNode(node)) return schemaName(node);
  if (ts.isIdentifier(node)) return printString(readQuoted(node));
  const keyword = ts.tokenToString(node.kind);
  if (keyword) return keyword;
  throw new Error(`Cannot print a type of kind ${ts.SyntaxKind[node.kind]}: teach it to emit/print-type.ts`);
}

/** Prints the members of an object type, one a line, each with what `describe` tells of it above. */
export function printMembers(members: readonly ts.TypeElement[], settings: PrintSettings, indent: number): string {
  return members.map((member) => printMember(member, settings, indent)).join('');
}

function printMember(member: ts.TypeElement, settings: PrintSettings, indent: number): string {
  const space = ' '.repeat(indent);
  if (ts.isIndexSignatureDeclaration(member)) {
    const type = printType(member.type, settings, { indent, column: indent + 16 });
    return `${space}[name: string]: ${type};\n`;
  }
  if (!ts.isPropertySignature(member) || !member.type) throw new Error('An object type has a member without a type');
  const optional = member.questionToken !== undefined;
  const head = `${space}${printKey(propertyName(member.name))}${optional ? '?' : ''}: `;
  const shown = optional && !includesUndefined(member.type) ? orUndefined(member.type) : member.type;
  const type = printType(shown, settings, { indent, column: head.length });
  const line = type.startsWith('\n') ? `${head.trimEnd()}${type}` : `${head}${type}`;
  return `${printDoc(settings.describe(member), indent)}${line};\n`;
}

function printUnion(node: ts.UnionTypeNode, settings: PrintSettings, place: Place): string {
  const members = flattenUnion(node);
  const long = members.filter((type) => !isShort(type));
  if (long.length === 1) return printWithShort(members, settings, place);
  const flat = members.map((type) => wrapMember(type, printType(type, settings, { ...place, column: 0 })));
  const line = [...new Set(flat)].join(' | ');
  if (!line.includes('\n') && place.column + line.length < WIDTH) return line;
  const indent = place.indent + 2;
  const broken = members.map((type) =>
    wrapMember(type, printType(type, settings, { indent: indent + 2, column: indent + 4 })),
  );
  return [...new Set(broken)].map((text) => `\n${' '.repeat(indent)}| ${text}`).join('');
}

/** One type beside `null` and `undefined`, which stand behind it even when it takes several lines. */
function printWithShort(members: readonly ts.TypeNode[], settings: PrintSettings, place: Place): string {
  const short = members
    .filter(isShort)
    .map((type) => ` | ${printType(type, settings, place)}`)
    .join('');
  const [type] = members.filter((member) => !isShort(member));
  if (!type) return short.slice(3);
  return `${wrapMember(type, printType(type, settings, { ...place, column: place.column + short.length }))}${short}`;
}

function printLiteral(node: ts.TypeLiteralNode, settings: PrintSettings, place: Place): string {
  const [first] = node.members;
  if (first && node.members.length === 1 && ts.isIndexSignatureDeclaration(first)) {
    const type = printType(first.type, settings, { ...place, column: place.column + 15 });
    return `Record<string,${type.startsWith('\n') ? type : ` ${type}`}>`;
  }
  if (!first) return '{}';
  const members = printMembers(node.members, settings, place.indent + 2);
  const flat = `{ ${members
    .trim()
    .replace(/;$/, '')
    .replaceAll(/;\n\s*/g, '; ')} }`;
  if (!flat.includes('\n') && !flat.includes('/**') && place.column + flat.length < WIDTH) return flat;
  return `{\n${members}${' '.repeat(place.indent)}}`;
}

function printArray(node: ts.ArrayTypeNode, settings: PrintSettings, place: Place): string {
  const prefix = settings.readonlyArrays ? 'readonly ' : '';
  const nested = prefix !== '' && ts.isArrayTypeNode(unwrap(node.elementType));
  const element = printType(node.elementType, settings, { ...place, column: place.column + prefix.length + 2 });
  if (element.startsWith('\n')) return `${prefix}(${element}\n${' '.repeat(place.indent)})[]`;
  return `${prefix}${nested ? `(${element})` : parenthesize(node.elementType, element)}[]`;
}

function printReference(node: ts.TypeReferenceNode, settings: PrintSettings, place: Place): string {
  const name = ts.isIdentifier(node.typeName) ? node.typeName.text : node.typeName.right.text;
  if (!node.typeArguments) return name;
  return `${name}<${node.typeArguments.map((type) => printType(type, settings, place)).join(', ')}>`;
}

/** `components["schemas"]["X"]` is `X`. */
function schemaName(node: ts.IndexedAccessTypeNode): string {
  const { indexType } = node;
  if (ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)) return indexType.literal.text;
  throw new Error('Cannot print an indexed type that is not a reference to a component');
}

/** openapi-typescript writes string literals as identifiers that hold JSON, to keep characters as they are. */
function readQuoted(node: ts.Identifier): string {
  const value: unknown = JSON.parse(node.text);
  if (typeof value !== 'string') throw new Error('A literal is neither string, number, boolean nor null');
  return value;
}

function printLiteralValue(literal: ts.LiteralTypeNode['literal']): string {
  if (ts.isStringLiteral(literal)) return printString(literal.text);
  if (ts.isNumericLiteral(literal)) return literal.text;
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) return `-${literal.operand.text}`;
  const keyword = ts.tokenToString(literal.kind);
  if (keyword) return keyword;
  throw new Error(`Cannot print a literal of kind ${ts.SyntaxKind[literal.kind]}`);
}

function propertyName(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) return name.text;
  throw new Error('A property has a computed name');
}

function flattenUnion(node: ts.UnionTypeNode): ts.TypeNode[] {
  return node.types.map(unwrap).flatMap((type) => (ts.isUnionTypeNode(type) ? flattenUnion(type) : [type]));
}

/** TypeScript's factory puts brackets of its own around types; the printer decides where they stand. */
function unwrap(type: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(type) ? unwrap(type.type) : type;
}

function orUndefined(type: ts.TypeNode): ts.TypeNode {
  return ts.factory.createUnionTypeNode([type, ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
}

function includesUndefined(type: ts.TypeNode): boolean {
  return type.kind === ts.SyntaxKind.UnknownKeyword;
}

function isShort(type: ts.TypeNode): boolean {
  return (
    type.kind === ts.SyntaxKind.UndefinedKeyword ||
    (ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword)
  );
}

function wrapMember(type: ts.TypeNode, text: string): string {
  return ts.isIntersectionTypeNode(type) ? `(${text})` : text;
}

function parenthesize(type: ts.TypeNode, text: string): string {
  const inner = unwrap(type);
  return ts.isUnionTypeNode(inner) || ts.isIntersectionTypeNode(inner) ? `(${text})` : text;
}
