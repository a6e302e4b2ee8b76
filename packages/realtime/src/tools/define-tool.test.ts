import { describe, expect, expectTypeOf, it } from 'vitest';

import { defineTool, toToolDefinitions } from './define-tool.ts';
import { citySchema } from './schema.fixture.ts';

const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const run = () => 'x';

describe('defineTool', () => {
  it.each([
    ['a JSON Schema', { name: 'f', parameters, run }, { type: 'function', name: 'f', parameters }],
    ['a Standard Schema', { name: 'f', parameters: citySchema, run }, { type: 'function', name: 'f', parameters }],
    [
      'a JSON Schema beside a Standard Schema',
      { name: 'f', parameters: citySchema, jsonSchema: { type: 'object' }, run },
      { type: 'function', name: 'f', parameters: { type: 'object' } },
    ],
    [
      'no parameters',
      { name: 'get-the_Time1', description: 'What time it is.', run },
      {
        type: 'function',
        name: 'get-the_Time1',
        description: 'What time it is.',
        parameters: { type: 'object', properties: {} },
      },
    ],
  ])('tells the model of %s', (_, tool, definition) => {
    // Which of the two kinds it is, is what the table is about.
    expect(toToolDefinitions([defineTool(tool as Parameters<typeof defineTool>[0])])).toEqual([definition]);
  });

  it('takes schemas that are functions', () => {
    const schema = Object.assign(() => {}, citySchema);
    expect(defineTool({ name: 'f', parameters: schema, run }).definition.parameters).toEqual(parameters);
  });

  it.each(['', 'a b', 'ü', 'x'.repeat(65)])('refuses the name %j', (name) => {
    expect(() => defineTool({ name, run })).toThrow(TypeError);
  });

  it('refuses a schema that it cannot tell the model', () => {
    const { jsonSchema: _, ...standard } = citySchema['~standard'];
    expect(() => defineTool({ name: 'f', parameters: { '~standard': standard }, run })).toThrow(
      /f: .*by-hand.* no converter.*jsonSchema/,
    );
    const broken = {
      ...standard,
      jsonSchema: {
        input: () => {
          throw new Error('dates');
        },
      },
    };
    expect(() => defineTool({ name: 'f', parameters: { '~standard': broken }, run })).toThrow(/cannot be converted/);
  });

  it('types arguments by the schema, by a claim, or not at all', () => {
    defineTool({
      name: 'f',
      parameters: citySchema,
      run: (args) => expectTypeOf(args).toEqualTypeOf<{ city: string }>(),
    });
    defineTool<{ a: 1 }>({ name: 'f', parameters, run: (args) => expectTypeOf(args).toEqualTypeOf<{ a: 1 }>() });
    defineTool({ name: 'f', parameters, run: (args) => expectTypeOf(args).toEqualTypeOf<unknown>() });
    // @ts-expect-error a member that the schema does not have
    defineTool({ name: 'f', parameters: citySchema, run: (args) => args.town });
  });
});
