import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { OperationObject, Schema } from '../document.ts';
import { moveStreams } from './move-streams.ts';

const JSON_ANSWER = { 'application/json': { schema: { type: 'object' } } };
const EVENTS = { 'text/event-stream': { schema: { $ref: '#/components/schemas/Event' } } };

function toStreaming(body: Schema, more: Partial<OperationObject> = {}): Partial<OperationObject> {
  return {
    requestBody: { content: { 'application/json': { schema: body } } },
    responses: { 200: { description: '', content: { ...JSON_ANSWER, ...EVENTS } } },
    ...more,
  };
}

describe('moveStreams', () => {
  it.each<[string, Partial<OperationObject>, object]>([
    ['body', toStreaming({ properties: { stream: {} } }), { in: 'body', name: 'stream', value: true, event: 'Event' }],
    [
      'component',
      toStreaming({ $ref: '#/components/schemas/Body' }),
      { in: 'body', name: 'stream', value: true, event: 'Event' },
    ],
    [
      'composition',
      toStreaming({ allOf: [{}, { properties: { stream: {} } }] }),
      { in: 'body', name: 'stream', value: true, event: 'Event' },
    ],
    [
      'format',
      toStreaming({ properties: { stream_format: {} } }),
      { in: 'body', name: 'stream_format', value: 'sse', event: 'Event' },
    ],
    [
      'query',
      toStreaming({}, { parameters: [{ name: 'stream', in: 'query' }] }),
      { in: 'query', name: 'stream', value: true, event: 'Event' },
    ],
    [
      'overlay',
      toStreaming({}, { 'x-unspool-stream': { in: 'query', name: 's', value: 'sse', event: 'Event' } }),
      { in: 'query', name: 's', value: 'sse', event: 'Event' },
    ],
  ])('T3 finds the switch in the %s and takes the events out of the answer', (_, operation, want) => {
    const schemas = { Event: {}, Body: { properties: { stream: {} } } };
    const moved = moveStreams(toDocument(schemas, { 'POST /a': operation })).paths['/a']?.post;
    expect(moved?.['x-unspool-stream']).toEqual(want);
    expect(moved?.responses['200']?.content).toEqual(JSON_ANSWER);
  });

  it('leaves what does not stream', () => {
    const document = toDocument({}, { 'POST /a': { responses: { 200: { content: JSON_ANSWER } } } });
    expect(moveStreams(document)).toEqual(document);
  });

  it('tells where a stream cannot be turned on, and what to do', () => {
    expect(() => moveStreams(toDocument({}, { 'POST /a': toStreaming({}) }))).toThrow(
      'spec/openapi.json#/paths/~1a/post: streams, and nothing in the request turns that on. Say in spec/overlay.yaml',
    );
  });
});
