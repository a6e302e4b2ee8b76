import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import type { Json } from './document.ts';
import { forValidation, normalize } from './normalize.ts';
import { readSpec } from './read-spec.ts';
import { visitDocumentSchemas } from './walk-schemas.ts';

const document = forValidation(normalize(await readSpec()));
const { schemas } = document.components;

/** ajv takes schemas from a root of its own: `components` is no keyword of JSON Schema. */
function toOwnRoot<T extends Json | object>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', 'openai#/$defs/'));
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, discriminator: true });
  // The package is CommonJS; its default export is the module itself.
  addFormats.default(ajv);
  for (const format of ['unixtime', 'binary']) ajv.addFormat(format, true);
  return ajv.addSchema({ $id: 'openai', $defs: toOwnRoot(schemas) });
}

const ajv = createAjv();

it('compiles every schema in the strictest mode of ajv', { timeout: 120_000 }, () => {
  const broken = Object.keys(schemas).filter((name) => {
    try {
      return !ajv.compile({ $ref: `openai#/$defs/${name}` });
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
});

it('T21 finds every default to fit its schema', { timeout: 120_000 }, () => {
  const misfits: string[] = [];
  visitDocumentSchemas(document, ({ default: value, ...schema }, pointer) => {
    if (value !== undefined && !ajv.validate(toOwnRoot(schema), value)) misfits.push(pointer);
  });
  expect(misfits).toEqual([]);
});

it('checks an event of a union by its tag, so that the error names the member', () => {
  const check = ajv.compile({ $ref: 'openai#/$defs/ResponseStreamEvent' });
  const event = {
    type: 'response.output_text.delta',
    output_index: 0,
    content_index: 0,
    delta: 'a',
    sequence_number: 1,
  };
  expect(check({ ...event, item_id: 'msg_1' })).toBe(true);
  expect(check(event)).toBe(false);
  expect(check.errors?.map(({ message }) => message)).toEqual(["must have required property 'item_id'"]);
});

it.each([
  ['CreateResponse', { model: 'gpt-5', input: 'Hello', stream: true }, true],
  ['CreateResponse', { model: 'gpt-5', input: [{ role: 'user', content: 'Hello' }] }, true],
  ['CreateResponse', { model: 'gpt-5', input: 'Hello', temperature: 3 }, false],
  ['CreateChatCompletionRequest', { model: 'gpt-5', messages: [{ role: 'user', content: 'Hello' }] }, true],
  ['CreateChatCompletionRequest', { model: 'gpt-5', messages: [{ role: 'nobody', content: 'Hello' }] }, false],
  ['CreateEmbeddingRequest', { model: 'text-embedding-3-small', input: ['a'] }, true],
  ['CreateEmbeddingRequest', { model: 'text-embedding-3-small', input: ['a'], dimension: 3 }, false],
])('%s takes %j: %s', (name, value, want) => {
  expect(ajv.validate({ $ref: `openai#/$defs/${name}` }, value)).toBe(want);
});
