import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSchemaDocument, schemaReference } from '../create-schema-document.ts';
import { chatSchemas, responsesSchemas, vocabularySchemas } from '../schemas.ts';
import { createValidators } from './create-validators.ts';

const sets = [chatSchemas, responsesSchemas, vocabularySchemas];
const validatorOf = createValidators({ ajv: (options) => new Ajv2020(options), sets });
const plain = new Ajv2020({ discriminator: true, strict: false, logger: false }).addSchema(createSchemaDocument(sets));

const requests: readonly (readonly [string, object])[] = [
  [
    'CreateChatCompletionRequest',
    {
      model: 'm',
      messages: [
        { role: 'system', content: 'a' },
        { role: 'user', content: [{ type: 'text', text: 'a' }] },
        { role: 'assistant', tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '' } }] },
      ],
      tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }],
      stop: ['a', 'b'],
    },
  ],
  [
    'CreateResponse',
    {
      model: 'm',
      input: [
        { role: 'user', content: [{ type: 'input_text', text: 'a' }] },
        { type: 'function_call', call_id: 'c', name: 'f', arguments: '' },
        { type: 'function_call_output', call_id: 'c', output: 'a' },
      ],
      tools: [{ type: 'function', name: 'f', strict: true, parameters: {} }],
      text: { format: { type: 'json_schema', name: 'n', schema: {} } },
    },
  ],
];

/** Places in a value, as the keys that lead there. */
function listPlaces(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    ...(path.length > 0 ? [path] : []),
    ...members.flatMap(([key, member]) => listPlaces(member, [...path, key])),
  ];
}

function replaceAt(value: object, path: readonly string[], other: unknown): object {
  const [key = '', ...rest] = path;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, key, rest.length === 0 ? other : replaceAt(Object(Reflect.get(value, key)), rest, other));
  return copy;
}

describe('explainErrors', () => {
  it.each(requests)('%s: finds something exactly when ajv does, in the place that was spoilt', (name, request) => {
    const validate = validatorOf(name);
    const isValid = plain.getSchema(schemaReference(name));
    expect(validate(request)).toEqual({ ok: true });
    const spoilt = fc.record({
      place: fc.constantFrom(...listPlaces(request)),
      other: fc.oneof(fc.constant('§'), fc.constant(-7.25), fc.constant([{ '§': 1 }]), fc.jsonValue({ maxDepth: 2 })),
    });
    fc.assert(
      fc.property(spoilt, ({ place, other }) => {
        const value = replaceAt(request, place, other);
        const validation = validate(value);
        expect(validation.ok).toBe(isValid?.(value));
        if (validation.ok) return;
        expect(validation.problems.length).toBeGreaterThan(0);
        for (const { message } of validation.problems) expect(message).toMatch(/^(?:The value|'.+') .+\.$/s);
        const top = validation.problems.map(({ path }) => /^\w+/.exec(path)?.[0]);
        expect(new Set(top)).toEqual(new Set([place[0]]));
      }),
    );
  });
});
