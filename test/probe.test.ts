import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { compatible } from '@unspool/providers/compatible';
import { probe } from '@unspool/providers/compatible/probe';
import { describe, expect, it } from 'vitest';
import { startServer } from './server/index.ts';

describe('probe of the embedded server', () => {
  it('finds all there is, from the origin alone', async () => {
    await using server = await startServer();
    const apiKey = server.apiKey ?? '';
    const report = await probe({ baseUrl: server.url, apiKey });
    const listed = await listModels(createClient({ provider: compatible({ baseUrl: server.baseUrl, apiKey }) }));
    expect(report).toMatchObject({
      baseUrl: server.baseUrl,
      models: { outcome: 'works', ids: listed.data.map(({ id }) => id) },
      chat: { outcome: 'works', tokenLimit: expect.any(String) },
      stream: { outcome: 'works', doneMarker: true, finishReason: true },
    });
    expect(report.literal).toContain("supported: ['chat', 'models'],\n  stream: { doneMarker: 'always' }");
    expect(JSON.stringify(report)).not.toContain(apiKey);
  });

  it('tells of a key that is not taken', async () => {
    await using server = await startServer();
    const report = await probe({ baseUrl: server.url, model: 'gpt-5' });
    const refused = { outcome: 'refused', status: 401 };
    expect(report).toMatchObject({ models: refused, chat: refused, stream: refused });
  });
});
