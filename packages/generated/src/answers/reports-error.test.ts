import { describe, expect, it } from 'vitest';
import { createClient } from '../client.ts';
import { isApiError } from '../errors/api-error.ts';
import type { Operation } from '../operation.ts';
import type { Provider } from '../provider.ts';
import { operationSchemas } from '../schemas.ts';
import * as schemas from '../schemas.ts';
import { readJson } from './read-json.ts';
import { reportsError } from './reports-error.ts';

const operation: Operation<'chat'> = {
  id: 'createChatCompletion',
  area: 'chat',
  method: 'POST',
  path: '/chat/completions',
  body: 'json',
  answer: 'json',
};
const failed = { id: 'resp_1', object: 'response', status: 'failed', error: { code: 'server_error', message: 'm' } };

describe('reportsError', () => {
  it.each([
    { answer: { error: { code: 502, message: 'm' }, user_id: 'u' }, want: true },
    { answer: { error: { code: 502, message: 'm' }, id: null, choices: null }, want: true },
    { answer: { code: 'invalid-argument', error: 'm' }, want: true },
    { answer: failed, want: false },
    { answer: { object: 'chat.completion', choices: [], error: { message: 'm' } }, want: false },
    { answer: { object: 'list', data: [], error: '' }, want: false },
    { answer: { deleted: true, error: null }, want: false },
    { answer: { error: false }, want: false },
    { answer: [{ error: { message: 'm' } }], want: false },
    { answer: 'error', want: false },
    { answer: null, want: false },
  ])('$answer: $want', ({ answer, want }) => {
    expect(reportsError(answer)).toBe(want);
  });

  it('relies on every answer that may carry an error to require an id as well', () => {
    const without = Object.entries(operationSchemas)
      .flatMap(([id, { answers }]) =>
        Object.values(answers).flatMap((content) => listObjects(Object.values(content), id)),
      )
      .filter(({ properties, required }) => 'error' in properties && !required.includes('id'));
    expect(without).toEqual([]);
  });
});

describe('readJson', () => {
  const call = (answer: unknown, provider: Partial<Provider> = {}, maxRetries = 0) => {
    const client = createClient({
      provider: {
        id: 'own',
        baseUrl: 'http://host',
        authorize: () => ({ authorization: 'Bearer own-key' }),
        ...provider,
      },
      fetch: async () => Response.json(answer, { headers: { 'x-request-id': 'req_1' } }),
      maxRetries,
    });
    return client.request({ operation, params: {}, read: readJson });
  };

  it('rejects with the error that a 200 reports, which names no secret and says whether to try again', async () => {
    const body = { error: { code: 502, message: 'No upstream for own-key' }, user_id: 'u' };
    const error = await call(body).catch((reason: unknown) => reason);
    if (!isApiError(error)) throw error;
    expect(error).toMatchObject({ status: 200, code: '502', requestId: 'req_1', retryable: true, body });
    expect(error.message).toBe('createChatCompletion failed with status 200: own: No upstream for ***');
    await expect(call({ code: 'invalid-argument', error: 'Wrong key' })).rejects.toMatchObject({
      code: 'invalid-argument',
      retryable: false,
      message: 'createChatCompletion failed with status 200: own: Wrong key',
    });
  });

  it('asks the provider how its errors read', async () => {
    const readError = () => ({ message: 'own words', code: '429' });
    await expect(call({ error: {} }, { readError })).rejects.toMatchObject({
      retryable: true,
      message: 'createChatCompletion failed with status 200: own: own words Slow down, or check the quota.',
    });
  });

  it('hands back a value that has an error of its own', async () => {
    expect(await call(failed)).toEqual(failed);
  });
});

interface ObjectSchema {
  readonly properties: object;
  readonly required: readonly unknown[];
}

/** The objects that schemas of answers may be, through references and unions. */
function listObjects(all: readonly unknown[], id: string): readonly (ObjectSchema & { readonly id: string })[] {
  return all.flatMap((schema) => {
    if (!isRecord(schema)) return [];
    const { $ref, anyOf, oneOf, properties, required } = schema;
    if (typeof $ref === 'string') return listObjects([findSchema($ref)], id);
    const branches = [anyOf, oneOf].filter(Array.isArray).flat();
    const own = isRecord(properties) ? [{ id, properties, required: Array.isArray(required) ? required : [] }] : [];
    return [...own, ...listObjects(branches, id)];
  });
}

function findSchema(reference: string): unknown {
  const name = reference.split('/').at(-1) ?? '';
  const sets = Object.entries(schemas).filter(([key]) => key.endsWith('Schemas') && key !== 'operationSchemas');
  return sets.map(([, set]) => (isRecord(set) ? set[name] : undefined)).find((schema) => schema !== undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
