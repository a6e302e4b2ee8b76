import { describe, expect, it } from 'vitest';
import { toDocument, toJsonOperation } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { toReference } from '../resolve-schema.ts';
import { takeInventory } from './take-inventory.ts';

const toEvent = (type: string): Schema => ({ type: 'object', properties: { type: { const: type } } });
const stream = (event: string) => ({
  responses: { 200: { content: { 'text/event-stream': { schema: toReference(event) } } } },
});

describe('takeInventory', () => {
  const document = toDocument(
    {
      Body: { properties: { tags: toReference('Tags') } },
      Tags: { type: 'array' },
      Dead: { type: 'object' },
      Only: { type: 'object' },
      StreamEvent: { anyOf: [toReference('Started'), { oneOf: [toReference('Ended')] }] },
      Started: toEvent('started'),
      Ended: { allOf: [toReference('Base'), toEvent('ended')] },
      Base: { properties: { sequence: { type: 'integer' } }, required: ['sequence'] },
      RealtimeServerEvent: { anyOf: [toReference('Started')] },
      Hook: toEvent('thing.done'),
    },
    {
      'POST /things': toJsonOperation(toReference('Body'), { type: 'string' }),
      'POST /things?beta=true': toJsonOperation(toReference('Only'), { type: 'string' }),
      'GET /stream': stream('StreamEvent'),
    },
  );
  const inventory = takeInventory({
    ...document,
    webhooks: { done: { post: { ...toJsonOperation(toReference('Hook'), {}), operationId: 'done' } } },
  });

  it('holds operations, without the second contract', () => {
    expect([...inventory.operations.keys()].sort()).toEqual(['GET /stream', 'POST /things']);
  });

  it('holds the schemas that something leads to', () => {
    expect([...inventory.schemas.keys()].sort()).toEqual([
      'Base',
      'Body',
      'Ended',
      'Hook',
      'RealtimeServerEvent',
      'Started',
      'StreamEvent',
      'Tags',
    ]);
  });

  it('holds the events of streams, sockets and webhooks by their tag, with what they are composed of', () => {
    expect([...inventory.events.keys()].sort()).toEqual([
      'RealtimeServerEvent started',
      'StreamEvent ended',
      'StreamEvent started',
      'webhook thing.done',
    ]);
    const ended = inventory.events.get('StreamEvent ended');
    expect(Object.keys(ended?.properties ?? {}).sort()).toEqual(['sequence', 'type']);
    expect(ended?.required).toEqual(['sequence']);
  });
});
