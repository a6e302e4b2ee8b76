import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describeViolation } from './describe-violation.ts';

const ajv = new Ajv2020({ strict: false, discriminator: true });

const part = {
  type: 'object',
  discriminator: { propertyName: 'type' },
  required: ['type'],
  oneOf: [
    {
      type: 'object',
      properties: { type: { const: 'text' }, text: { type: 'string' } },
      required: ['type', 'text'],
      additionalProperties: false,
    },
    { type: 'object', properties: { type: { const: 'image' }, url: { type: 'string' } }, required: ['type', 'url'] },
  ],
};
const message = (role: string) => ({
  type: 'object',
  properties: { role: { const: role }, content: { anyOf: [{ type: 'string' }, { type: 'array', items: part }] } },
  required: ['role', 'content'],
});
const schema = {
  type: 'object',
  properties: {
    messages: { type: 'array', minItems: 1, items: { anyOf: [message('user'), message('system')] } },
    temperature: { type: 'number', maximum: 2 },
    effort: { enum: ['low', 'high', null] },
  },
  required: ['messages'],
};

function violation(body: unknown) {
  const validate = ajv.compile(schema);
  expect(validate(body)).toBe(false);
  return describeViolation(validate.errors ?? []);
}

describe('describeViolation', () => {
  it.each([
    [{}, 'messages', "'messages' is required.", 'missing_required_parameter'],
    [[], undefined, 'The request body must be of type object.', 'invalid_type'],
    [{ messages: [] }, 'messages', "'messages' must NOT have fewer than 1 items.", 'invalid_value'],
    [
      { messages: [{ role: 'user', content: 5 }] },
      'messages[0].content',
      "'messages[0].content' must be of type string or array.",
      'invalid_type',
    ],
    [
      { messages: [{ role: 'secret', content: 'x' }] },
      'messages[0].role',
      "'messages[0].role' must be one of 'user', 'system'.",
      'invalid_value',
    ],
    [
      { messages: [{ role: 'user', content: [{ type: 'text' }] }] },
      'messages[0].content[0].text',
      "'messages[0].content[0].text' is required.",
      'missing_required_parameter',
    ],
    [
      { messages: [{ role: 'user', content: [{ text: 'secret' }] }] },
      'messages[0].content[0].type',
      "'messages[0].content[0].type' is required.",
      'missing_required_parameter',
    ],
    [
      { messages: [{ role: 'user', content: [{ type: 'secret' }] }] },
      'messages[0].content[0].type',
      "'messages[0].content[0].type' names none of the known variants.",
      'invalid_value',
    ],
    [
      { messages: [{ role: 'user', content: [{ type: 'text', text: '', colour: 'secret' }] }] },
      'messages[0].content[0].colour',
      "'messages[0].content[0].colour' is not a known parameter.",
      'unknown_parameter',
    ],
    [
      { messages: [{ role: 'user', content: '' }], temperature: 3 },
      'temperature',
      "'temperature' must be <= 2.",
      'invalid_value',
    ],
    [
      { messages: [{ role: 'user', content: '' }], effort: 'secret' },
      'effort',
      "'effort' must be one of 'low', 'high', null.",
      'invalid_value',
    ],
  ])('%j', (...row) => {
    const [body, param, text, code] = row;
    const details = violation(body);
    expect(details).toEqual({ param, message: text, code });
    expect(details.message).not.toContain('secret');
  });
});
