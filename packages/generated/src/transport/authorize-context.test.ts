import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../client.ts';
import { createFile } from '../gen/files/index.ts';
import { listModels } from '../gen/models/index.ts';
import { createResponse } from '../gen/responses/index.ts';
import type { AuthorizeContext, Provider } from '../provider.ts';

function start(more: Partial<Provider> = {}) {
  const contexts: AuthorizeContext[] = [];
  const provider: Provider = {
    id: 'acme',
    baseUrl: 'https://acme.test/v1',
    headers: { 'x-region': 'eu' },
    authorize: (context) => {
      contexts.push(context);
      return { authorization: 'Bearer sk-1' };
    },
    ...more,
  };
  const fetch = async () => Response.json({ object: 'list', data: [] });
  return { client: createClient({ provider, fetch, headers: { 'x-later': '1' } }), contexts };
}

describe('authorize', () => {
  it('sees what is about to be sent, as one needs it to sign', async () => {
    const { client, contexts } = start();
    await createResponse(client, { model: 'm', input: 'Hi' }, { query: { trace: 1 } });
    expect(contexts[0]).toMatchObject({ operation: { id: 'createResponse' }, attempt: 1 });
    expect(contexts[0]?.request).toEqual({
      method: 'POST',
      url: 'https://acme.test/v1/responses?trace=1',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-region': 'eu' },
      text: '{"model":"m","input":"Hi"}',
    });
  });

  it('sees no text where there is no body, or a form', async () => {
    const { client, contexts } = start();
    await listModels(client);
    await createFile(client, { file: new File(['x'], 'x.txt'), purpose: 'batch' });
    expect(contexts.map(({ request }) => [request?.method, request?.text])).toEqual([
      ['GET', undefined],
      ['POST', undefined],
    ]);
  });
});

describe('credentials in a browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are refused, unless the provider says that they are made for it', async () => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11) Chrome/140.0' });
    await expect(listModels(start().client)).rejects.toThrow(/A long-lived key in a browser/);
    await expect(listModels(start({ credentialsArePublic: true }).client)).resolves.toEqual({
      object: 'list',
      data: [],
    });
  });
});
