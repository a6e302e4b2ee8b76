import * as schemas from '@unspool/generated/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';

const { createSchemaDocument, operationSchemas, schemaReference } = schemas;
const sets = Object.entries(schemas).flatMap(
  ([name, value]) => (name.endsWith('Schemas') && name !== 'operationSchemas' ? [value as schemas.SchemaSet] : []), // a module's values have no common type
);
const document = createSchemaDocument(sets);

let ajv: Ajv2020;

beforeAll(() => {
  const formats = { ...fullFormats, unixtime: true, binary: true } as const;
  ajv = new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: true, formats });
  ajv.addSchema(document);
});

describe('@unspool/generated/schemas', () => {
  it('has every schema of the document, each of which compiles in strict mode', () => {
    const names = Object.keys(document['$defs'] as object);
    expect(names.length).toBeGreaterThan(900);
    for (const name of names) expect(ajv.getSchema(schemaReference(name)), name).toBeTypeOf('function');
  });

  it('has what each operation takes and answers, which compiles as well', () => {
    expect(Object.keys(operationSchemas)).toHaveLength(281);
    for (const [id, { query, body, answers }] of Object.entries(operationSchemas)) {
      const all = [
        query,
        ...Object.values(body),
        ...Object.values(answers).flatMap((content) => Object.values(content)),
      ];
      for (const schema of all) if (schema) expect(() => ajv.compile(schema), id).not.toThrow();
    }
  });

  it('points at the field that does not fit', () => {
    const validate = ajv.compile(operationSchemas['createChatCompletion']?.body['application/json'] ?? false);
    const message = { role: 'user', content: 'Hello' };
    expect(validate({ model: 'gpt-5', messages: [message], stream: true })).toBe(true);
    expect(validate({ model: 'gpt-5', messages: [message, { role: 'user', content: 3 }] })).toBe(false);
    expect(validate.errors?.map((error) => error.instancePath)).toContain('/messages/1/content');
  });

  it('brings into a bundle the areas that are named, and no other', async () => {
    const names = ['createValidators', 'embeddingsSchemas', 'vocabularySchemas'];
    const code = await bundle(`export { ${names.join(', ')} } from '@unspool/generated/schemas';`);
    expect(code).toContain('CreateEmbeddingRequest');
    expect(code).not.toContain('CreateChatCompletionRequest');
    // A fifth of what all areas take, most of it the vocabulary.
    expect(code.length).toBeLessThan(160_000);
  });
});

/** What a bundler makes of a module that stands beside this file. */
async function bundle(text: string): Promise<string> {
  const entry = `${import.meta.dirname}/entry.js`;
  const plugin = {
    name: 'entry',
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? text : undefined),
  };
  await using build = await rolldown({ input: entry, plugins: [plugin] });
  const { output } = await build.generate();
  return output[0].code;
}
