import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.ts';
import { toReference } from '../resolve-schema.ts';
import { emitTypes } from './emit-types.ts';

async function emitOne(schema: Schema, sent: readonly string[] = []): Promise<string | undefined> {
  const others: Record<string, Schema> = { Other: { type: 'object', properties: { id: { type: 'string' } } } };
  return (await emitTypes({ ...others, Thing: schema }, new Set(sent))).get('Thing')?.text;
}

const open: Schema = { type: 'string', 'x-unspool-open': true };

describe('emitTypes', () => {
  it.each<{ of: string; schema: Schema; want: string }>([
    {
      of: 'an object',
      schema: { type: 'object', properties: { id: { type: 'string' }, at: { type: 'integer' } }, required: ['id'] },
      want: 'export interface Thing {\n  id: string;\n  at?: number | undefined;\n}\n',
    },
    { of: 'an enum', schema: { type: 'string', enum: ['a', "b'c"] }, want: "export type Thing = 'a' | 'b\\'c';\n" },
    {
      of: 'T14 an open enum',
      schema: { anyOf: [{ enum: ['a'] }, open] },
      want: "export type Thing = 'a' | (string & {});\n",
    },
    { of: 'a constant', schema: { type: 'boolean', const: true }, want: 'export type Thing = true;\n' },
    { of: 'negative numbers', schema: { type: 'integer', enum: [-1, 2] }, want: 'export type Thing = -1 | 2;\n' },
    {
      of: 'a map',
      schema: { type: 'object', additionalProperties: { type: 'number' } },
      want: 'export type Thing = Record<string, number>;\n',
    },
    {
      of: 'a union',
      schema: { anyOf: [toReference('Other'), { type: 'null' }] },
      want: 'export type Thing = Other | null;\n',
    },
    {
      of: 'an array of a union',
      schema: { type: 'array', items: { type: ['string', 'null'] } },
      want: 'export type Thing = (string | null)[];\n',
    },
    {
      of: 'a tuple',
      schema: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }] },
      want: 'export type Thing = [number, number];\n',
    },
    { of: 'T6 a file', schema: { type: 'string', format: 'binary' }, want: 'export type Thing = Uploadable;\n' },
    {
      of: 'an object with further members',
      schema: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: true },
      want: 'export interface Thing {\n  a?: string | undefined;\n  [name: string]: unknown;\n}\n',
    },
    {
      of: 'T5 a member with a default, which stays optional',
      schema: { type: 'object', properties: { n: { type: 'integer', minimum: 1, default: 1 } } },
      want: 'export interface Thing {\n  /**\n   * Integer, at least 1.\n   * @default 1\n   */\n  n?: number | undefined;\n}\n',
    },
    {
      of: 'T35 names that need quotes, words that would end a comment',
      schema: { type: 'object', properties: { 'a/b': { type: 'string', default: '*/' } }, required: ['a/b'] },
      want: "export interface Thing {\n  /** @default '*\\/' */\n  'a/b': string;\n}\n",
    },
  ])('writes $of', async ({ schema, want }) => {
    expect(await emitOne(schema)).toBe(want);
  });

  it('T1 keeps the tags of a union as they are', async () => {
    const one: Schema = { type: 'object', properties: { type: { const: 'one' } }, required: ['type'] };
    const all = { One: one, Either: { anyOf: [toReference('One')] } };
    expect((await emitTypes(all, new Set())).get('One')?.text).toContain("type: 'one';");
  });

  it('prints the arrays of what is only sent as read-only, nested ones too', async () => {
    const schema: Schema = { type: 'array', items: { type: 'array', items: { type: 'integer' } } };
    expect(await emitOne(schema, ['Thing'])).toBe('export type Thing = readonly (readonly number[])[];\n');
    expect(await emitOne(schema)).toBe('export type Thing = number[][];\n');
  });

  it('breaks a union that is too long for a line, without trailing blanks', async () => {
    const values = Array.from({ length: 12 }, (_, index) => `a-rather-long-value-${index}`);
    const text = (await emitOne({ type: 'object', properties: { model: { type: 'string', enum: values } } })) ?? '';
    expect(text).toContain("  model?:\n    | 'a-rather-long-value-0'\n    | 'a-rather-long-value-1'\n");
    expect(text.split('\n').filter((line) => line.length > 120 || line.endsWith(' '))).toEqual([]);
  });

  it('tells which other types a type speaks of', async () => {
    const schema: Schema = { type: 'object', properties: { other: toReference('Other'), self: toReference('Thing') } };
    const declarations = await emitTypes({ Other: { type: 'string', format: 'binary' }, Thing: schema }, new Set());
    expect(declarations.get('Thing')?.uses).toEqual(['Other']);
    expect(declarations.get('Other')?.uses).toEqual(['Uploadable']);
  });
});
