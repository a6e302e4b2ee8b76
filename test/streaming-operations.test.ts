import { createClient } from '@unspool/generated';
import type { EventStream } from '@unspool/streaming';
import { streamRun, streamThreadAndRun, streamToolOutputs } from '@unspool/streaming/assistants';
import { streamSpeech, streamTranscription } from '@unspool/streaming/audio';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { streamCompletion } from '@unspool/streaming/completions';
import { streamImage, streamImageEdit } from '@unspool/streaming/images';
import { streamResponse, streamStoredResponse } from '@unspool/streaming/responses';
import { describe, expect, it } from 'vitest';
import { importGeneratedModules } from './contract/operation-functions.ts';
import { startServer } from './server/index.ts';

/** What streams each operation of the document that can answer with events. */
const streams = {
  createChatCompletion: streamChatCompletion,
  createCompletion: streamCompletion,
  createImage: streamImage,
  createImageEdit: streamImageEdit,
  createResponse: streamResponse,
  createRun: streamRun,
  createSpeech: streamSpeech,
  createThreadAndRun: streamThreadAndRun,
  createTranscription: streamTranscription,
  getResponse: streamStoredResponse,
  submitToolOutputs: streamToolOutputs,
};

describe('the functions that stream', () => {
  it('are one for each operation of the document that does, and ask for its events', async () => {
    const { functions } = await importGeneratedModules();
    const streaming = [...functions.values()].filter(({ operation }) => operation.stream !== undefined);
    expect(streaming.map(({ operation }) => operation.id).toSorted()).toEqual(Object.keys(streams));
    await using server = await startServer({ apiKey: 'k' });
    const client = createClient({ baseUrl: server.baseUrl, apiKey: 'k', maxRetries: 0 });
    for (const { operation } of streaming) {
      const path = [...operation.path.matchAll(/\{\w+\}/g)].map(() => 'unknown');
      // All take a client, what is in the path, parameters. Without those the server refuses most, once it has recorded them.
      const call: Promise<EventStream<unknown, unknown>> = Reflect.apply(
        streams[operation.id as keyof typeof streams],
        undefined,
        [client, ...path, {}],
      );
      (await call.catch(() => undefined))?.abort();
      const { body, headers, query, ...asked } = server.requests.at(-1)!;
      const { in: place, name, value } = Object(operation.stream);
      expect([asked.operation, headers['accept']]).toEqual([operation.id, 'text/event-stream']);
      // In a query and in a form everything is text.
      expect(String(Object(place === 'query' ? query : body)[name])).toBe(String(value));
    }
  });
});
