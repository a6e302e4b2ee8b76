import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.ts';
import { readBody } from './read-body.ts';

const one: Schema = { $ref: '#/components/schemas/One' };
const other: Schema = { $ref: '#/components/schemas/Other' };

describe('readBody', () => {
  it.each([
    { content: { 'application/json': one }, want: { kind: 'json', schema: one } },
    { content: { 'multipart/form-data': one }, want: { kind: 'multipart', schema: one } },
    { content: { 'application/sdp': other, 'multipart/form-data': one }, want: { kind: 'multipart', schema: one } },
    {
      content: { 'application/json': one, 'multipart/form-data': one },
      want: { kind: 'maybe-multipart', schema: one },
    },
    {
      content: { 'application/json': one, 'multipart/form-data': other },
      want: { kind: 'maybe-multipart', schema: { anyOf: [other, one] } },
    },
  ])('T7 T8 reads $content as $want.kind', ({ content, want }) => {
    const media = Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
    expect(readBody({ operationId: 'x', responses: {}, requestBody: { content: media } })).toEqual(want);
  });

  it('T8 reads the types of parts that the document names', () => {
    const encoding = { sdp: { contentType: 'application/sdp' }, plain: {} };
    const content = { 'multipart/form-data': { schema: one, encoding } };
    expect(readBody({ operationId: 'x', responses: {}, requestBody: { content } })).toEqual({
      kind: 'multipart',
      schema: one,
      partTypes: { sdp: 'application/sdp' },
    });
  });

  it('finds none where there is none', () => {
    expect(readBody({ operationId: 'x', responses: {} })).toBeUndefined();
  });
});
