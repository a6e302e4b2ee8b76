import { describe, expect, it } from 'vitest';
import { toDocument, toJsonOperation } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { dropDeadSchemas } from './drop-dead-schemas.ts';

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

describe('dropDeadSchemas', () => {
  it('keeps what operations, answers, webhooks, streams and declared roots lead to', () => {
    const document = toDocument(
      {
        Body: { properties: { part: to('Part') } },
        Part: { anyOf: [to('Body'), to('Deep')] },
        Deep: {},
        Answer: {},
        Event: {},
        Hook: {},
        Limit: {},
        Root: { items: to('OfRoot') },
        OfRoot: {},
        Dead: { properties: { other: to('DeadToo') } },
        DeadToo: {},
        Loop: { items: to('Loop') },
      },
      {
        'POST /a': {
          ...toJsonOperation(to('Body'), to('Answer')),
          'x-unspool-stream': { in: 'body', name: 'stream', value: true, event: 'Event' },
        },
      },
    );
    document.webhooks = { h: { post: { requestBody: { content: { x: { schema: to('Hook') } } }, responses: {} } } };
    document.components.responses = { Limit: { content: { x: { schema: to('Limit') } } } };
    const { schemas } = dropDeadSchemas(['Root', 'NotThere'])(document).components;
    expect(Object.keys(schemas)).toEqual([
      'Body',
      'Part',
      'Deep',
      'Answer',
      'Event',
      'Hook',
      'Limit',
      'Root',
      'OfRoot',
    ]);
  });
});
