import { decodeEmbedding } from '@unspool/generated';
import { createSpeech, createTranscription } from '@unspool/generated/audio';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { createImage } from '@unspool/generated/images';
import { listModels } from '@unspool/generated/models';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { namedAdapters } from './adapters.ts';
import { embedding, numbersOnly, sound } from './answer-others.ts';
import { standardPaths, type Surface } from './provider-sheet.ts';
import { type AnyClient, start } from './start.ts';

const model = 'my-model';

/** One call of each surface, and what has to come of it. */
const calls: Readonly<Record<Surface, (client: AnyClient) => Promise<unknown>>> = {
  chat: async (client) => (await createChatCompletion(client, { model, messages: [] })).object,
  responses: async (client) => (await createResponse(client, { model, input: 'Hi' })).status,
  embeddings: async (client) => {
    const vectors = [];
    for (const own of [model, numbersOnly]) {
      const { data } = await createEmbedding(client, { model: own, input: ['a', 'b'], encoding_format: 'base64' });
      vectors.push(...data.map((entry) => [...decodeEmbedding(entry.embedding)]));
    }
    return vectors;
  },
  images: async (client) => (await createImage(client, { model, prompt: 'a cat' })).data?.[0]?.b64_json,
  speech: async (client) => (await createSpeech(client, { model, input: 'Hi', voice: 'alloy' })).bytes(),
  transcriptions: async (client) => {
    const file = new File(['bytes'], 'speech.wav');
    return createTranscription(client, { model, file });
  },
  models: async (client) => {
    const ids = [];
    for await (const { id } of listModels(client)) ids.push(id);
    return ids;
  },
};

const answers: Readonly<Record<Surface, unknown>> = {
  chat: 'chat.completion',
  responses: 'completed',
  embeddings: [embedding, embedding, embedding, embedding],
  images: 'iVBORw0KGgo=',
  speech: sound,
  transcriptions: { text: 'Grüß Gott' },
  models: ['my-model', 'other'],
};

const names = Object.keys(standardPaths) as Surface[]; // The keys of a literal.

describe.each(namedAdapters)('what %s serves', (_id, adapter) => {
  const listed = (service: RegExp) => names.filter((name) => service.test(adapter.sheet.surfaces[name]));

  it.each(listed(/^served|^\//))('%s is answered', async (surface) => {
    await using started = await start(adapter);
    const answer = await calls[surface](started.client);
    expect(answer instanceof Uint8Array ? new Uint8Array(answer) : answer).toEqual(answers[surface]);
  });

  it.each(listed(/refused/))('%s is refused before anything is sent', async (surface) => {
    await using started = await start(adapter);
    const provider = started.client.provider.id;
    await expect(calls[surface](started.client)).rejects.toMatchObject({ name: 'NotSupportedError', provider });
    expect(started.upstream.requests).toEqual([]);
  });

  it.each(listed(/absent/))('%s is asked for, and the error says where', async (surface) => {
    await using started = await start(adapter);
    const url = started.upstream.origin + adapter.sheet.basePath + standardPaths[surface];
    await expect(calls[surface](started.client)).rejects.toMatchObject({
      name: 'ApiError',
      status: 404,
      message: expect.stringContaining(url),
    });
    expect(started.upstream.requests).toHaveLength(1);
  });
});
