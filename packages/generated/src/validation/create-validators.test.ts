import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import * as schemas from '../schemas.ts';
import type { SchemaSet } from '../schema-set.ts';
import { createValidators, type ValidatorSettings } from './create-validators.ts';
import type { Validation } from './problem.ts';

const { chatSchemas, embeddingsSchemas, operationSchemas, responsesSchemas, vocabularySchemas } = schemas;
const ajv: ValidatorSettings['ajv'] = (options) => new Ajv2020(options);
const sets = [chatSchemas, responsesSchemas, vocabularySchemas];
const validatorOf = createValidators({ ajv, sets });

/** As `path: message`, which is shorter to state. */
function tell(validation: Validation): string[] {
  return validation.ok ? [] : validation.problems.map(({ message }) => message);
}

const user = { role: 'user', content: 'Hello' };

describe('createValidators', () => {
  it('answers with a value, whether something fits or not', () => {
    const validate = createValidators({ ajv, sets: [embeddingsSchemas, vocabularySchemas] })('CreateEmbeddingRequest');
    expect(validate({ model: 'text-embedding-3-small', input: 'Hello' })).toEqual({ ok: true });
    expect(validate({ input: 'Hello' })).toEqual({
      ok: false,
      problems: [{ path: 'model', rule: 'required', message: "'model' is required." }],
    });
  });

  it.each<[string, object, string[]]>([
    ['what is missing', {}, ["'model' is required.", "'messages' is required."]],
    [
      'every member that is wrong, not the first alone',
      { model: 'm', messages: [user, { ...user, content: 5 }], temperature: 3, n: 'x' },
      [
        "'messages[1].content' must be of type string or array.",
        "'temperature' must be <= 2.",
        "'n' must be of type integer or null.",
      ],
    ],
    [
      'a tag that is unknown',
      { model: 'm', messages: [{ role: 'x'.repeat(9), content: '' }] },
      ["'messages[0].role' must be one of 'developer', 'system', 'user', 'assistant', 'tool', 'function'."],
    ],
    ['a tag that is missing', { model: 'm', messages: [{ content: '' }] }, ["'messages[0].role' is required."]],
    [
      'the part of a message',
      { model: 'm', messages: [{ role: 'user', content: [{ type: 'text', text: 'a' }, { type: 'text' }] }] },
      ["'messages[0].content[1].text' is required."],
    ],
    ['an entry of a list', { model: 'm', messages: [user], stop: ['a', 1] }, ["'stop[1]' must be of type string."]],
    [
      'a member that nobody knows',
      { model: 'm', messages: [user], response_format: { type: 'json_schema', json_schema: { nam: 'a', name: 'b' } } },
      [],
    ],
  ])('names %s in a request for a chat completion', (_, value, want) => {
    expect(tell(validatorOf('CreateChatCompletionRequest')(value)).toSorted()).toEqual(want.toSorted());
  });

  it.each<[string, object, string[]]>([
    [
      'a part of an input item',
      { model: 'm', input: [{ role: 'user', content: [{ type: 'input_text' }] }] },
      ["'input[0].content[0].text' is required."],
    ],
    [
      'members of the item that was meant',
      { model: 'm', input: ['a', { type: 'function_call', call_id: 'c', name: 1 }] },
      [
        "'input[0]' must be of type object.",
        "'input[1].name' must be of type string.",
        "'input[1].arguments' is required.",
      ],
    ],
    ['neither text nor list', { model: 'm', input: 1 }, ["'input' must be of type string or array."]],
  ])('finds %s in unions without a tag', (_, value, want) => {
    expect(tell(validatorOf('CreateResponse')(value)).toSorted()).toEqual(want.toSorted());
  });

  it('repeats nothing of the value but names, and those in part', () => {
    const secret = 'sk-secret';
    const name = 'n'.repeat(1000);
    const validate = createValidators({ ajv, sets: [{ Closed: { type: 'object', additionalProperties: false } }] });
    const closed = validate('Closed')({ [name]: secret });
    const chat = validatorOf('CreateChatCompletionRequest')({
      model: { secret },
      messages: [{ role: secret }],
      n: secret,
    });
    expect(JSON.stringify([closed, chat])).not.toContain(secret);
    expect(tell(closed)).toEqual([`'${'n'.repeat(64)}…' is not a known member.`]);
  });

  it('tells the keys of an object from the places of a list', () => {
    const set: SchemaSet = { Deep: { properties: { a: { items: { additionalProperties: { type: 'string' } } } } } };
    const validate = createValidators({ ajv, sets: [set] })('Deep');
    expect(tell(validate({ a: [{}, { '0': 1, 'b/~c': 2 }] }))).toEqual([
      "'a[1].0' must be of type string.",
      "'a[1].b/~c' must be of type string.",
    ]);
  });

  it('tolerates unknown members when asked to, inside unions as well', () => {
    const closed = {
      type: 'object',
      properties: { a: { type: 'string' } },
      required: ['a'],
      additionalProperties: false,
    };
    const set: SchemaSet = { Closed: { properties: { one: { anyOf: [closed, { type: 'null' }] } } } };
    const value = { one: { a: '', b: 1 } };
    expect(tell(createValidators({ ajv, sets: [set] })('Closed')(value))).toEqual(["'one.b' is not a known member."]);
    const tolerant = createValidators({ ajv, sets: [set], unknownMembers: 'tolerated' })('Closed');
    expect(tolerant(value)).toEqual({ ok: true });
    expect(tell(tolerant({ one: { b: 1 } }))).toEqual(["'one.a' is required."]);
  });

  it('takes what operations take, and formats and coercion that the caller adds', () => {
    const schema = operationSchemas['listChatCompletions']?.query ?? {};
    expect(tell(validatorOf(schema)({ limit: '5' }))).toEqual(["'limit' must be of type integer."]);
    const coercing: ValidatorSettings['ajv'] = (options) =>
      new Ajv2020({ ...options, coerceTypes: true, formats: fullFormats });
    const query = { limit: '5' };
    expect(createValidators({ ajv: coercing, sets })(schema)(query)).toEqual({ ok: true });
    expect(query).toEqual({ limit: 5 });
    const set: SchemaSet = { Link: { type: 'string', format: 'uri' }, When: { type: 'integer', format: 'unixtime' } };
    const formatted = createValidators({ ajv: coercing, sets: [set] });
    expect(tell(formatted('Link')('nowhere'))).toEqual(['The value must match format "uri".']);
    expect(formatted('When')(5)).toEqual({ ok: true });
  });

  it('compiles a schema once', () => {
    expect(validatorOf('CreateResponse')).toBe(validatorOf('CreateResponse'));
  });

  it('says which set is missing', () => {
    expect(() => createValidators({ ajv, sets: [chatSchemas] })('CreateChatCompletionRequest')).toThrow(
      /^The schemas given have none called \w+\. .*vocabularySchemas/,
    );
    expect(() => validatorOf('CreateResponze')).toThrow(/none called CreateResponze/);
  });

  const areas = Object.entries(schemas).filter(
    ([name]) => /^[a-zA-Z]+Schemas$/.test(name) && name !== 'operationSchemas',
  );

  it.each(areas)('%s and the vocabulary are enough for every type of the area', { timeout: 60_000 }, (_, set) => {
    // What is called …Schemas is a set; a module's values have no common type.
    const area = set as SchemaSet;
    const only = createValidators({ ajv, sets: [area, vocabularySchemas] });
    for (const name of Object.keys(area)) expect(() => only(name), name).not.toThrow();
  });
});
