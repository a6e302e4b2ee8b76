import { expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { dropStreamSwitches } from './drop-stream-switches.ts';

it('T3 takes the switch out of bodies and queries, and keeps the fact', () => {
  const body = { type: 'object', properties: { stream: {}, model: {} }, required: ['model', 'stream'] };
  const document = toDocument(
    { Body: body },
    {
      'POST /a': {
        'x-unspool-stream': { in: 'body', name: 'stream', value: true, event: 'Event' },
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } } },
      },
      'POST /inline': {
        'x-unspool-stream': { in: 'body', name: 'stream', value: true, event: 'Event' },
        requestBody: { content: { 'application/json': { schema: body } } },
      },
      'GET /b': {
        'x-unspool-stream': { in: 'query', name: 'stream', value: true, event: 'Event' },
        parameters: [
          { name: 'stream', in: 'query' },
          { name: 'limit', in: 'query' },
        ],
      },
      'GET /c': { parameters: [{ name: 'stream', in: 'query' }] },
    },
  );
  const { paths, components } = dropStreamSwitches(document);
  const want = { type: 'object', properties: { model: {} }, required: ['model'] };
  expect(components.schemas['Body']).toEqual(want);
  expect(paths['/inline']?.post?.requestBody?.content['application/json']?.schema).toEqual(want);
  expect(paths['/b']?.get?.parameters).toEqual([{ name: 'limit', in: 'query' }]);
  expect(paths['/b']?.get?.['x-unspool-stream']?.name).toBe('stream');
  expect(paths['/c']).toEqual(document.paths['/c']);
});
