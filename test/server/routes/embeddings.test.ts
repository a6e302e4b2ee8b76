import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { answerMisfits } from '../testing/document-checks.ts';
import { requestJson } from '../testing/request-json.ts';

describe('embeddingRoutes', () => {
  it('give one unit vector for each text', async () => {
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /embeddings', {
      model: 'text-embedding-3-small',
      input: ['one text', 'another', 'one text'],
    });
    expect(answerMisfits('createEmbedding', body)).toEqual([]);
    expect(body.data.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2]);
    const [first, second, third] = body.data.map(({ embedding }: { embedding: number[] }) => embedding);
    expect(first).toHaveLength(1536);
    expect(Math.hypot(...first)).toBeCloseTo(1, 9);
    expect(third).toEqual(first);
    expect(second).not.toEqual(first);
  });

  it.each([
    ['text-embedding-3-large', {}, 3072],
    ['text-embedding-3-small', { dimensions: 8 }, 8],
  ])('have the dimensions of %s with %j', async (...row) => {
    const [model, options, want] = row;
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /embeddings', { model, input: 'text', ...options });
    expect(body.data[0].embedding).toHaveLength(want);
  });

  it('are the same numbers in base64', async () => {
    await using server = await startServer();
    const request = { model: 'text-embedding-3-small', input: 'text', dimensions: 16 };
    const numbers = await requestJson(server, 'POST /embeddings', request);
    const encoded = await requestJson(server, 'POST /embeddings', { ...request, encoding_format: 'base64' });
    const bytes = Buffer.from(encoded.body.data[0].embedding, 'base64');
    const floats = Array.from({ length: 16 }, (_, index) => bytes.readFloatLE(index * 4));
    expect(floats).toEqual(numbers.body.data[0].embedding.map(Math.fround));
  });

  it('take tokens for text', async () => {
    await using server = await startServer();
    for (const input of [[1, 2], [[1, 2]]]) {
      expect((await requestJson(server, 'POST /embeddings', { model: 'm', input })).body.data).toHaveLength(1);
    }
  });
});
