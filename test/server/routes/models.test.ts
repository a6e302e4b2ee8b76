import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { answerMisfits } from '../testing/document-checks.ts';
import { requestJson } from '../testing/request-json.ts';

describe('modelRoutes', () => {
  it('list models and give each by its id', async () => {
    await using server = await startServer();
    const list = await requestJson(server, 'GET /models');
    expect(answerMisfits('listModels', list.body)).toEqual([]);
    for (const model of list.body.data)
      expect((await requestJson(server, `GET /models/${model.id}`)).body).toEqual(model);
    expect(answerMisfits('getModel', list.body.data[0])).toEqual([]);
  });

  it('know no others', async () => {
    await using server = await startServer();
    const { status, body } = await requestJson(server, 'GET /models/gpt-1');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ type: 'invalid_request_error', param: 'model', code: 'model_not_found' });
  });
});
