import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';

const json = { schema: { type: 'object' } };
const bytes = { schema: { type: 'string', format: 'binary' } };
const text = { schema: { type: 'string' } };

describe('readAnswer', () => {
  it.each([
    {
      of: 'JSON',
      content: { 'application/json': json },
      want: { kind: 'json', schema: json.schema, maybeText: false },
    },
    { of: 'nothing', content: {}, want: { kind: 'empty', maybeText: false } },
    { of: 'SDP', content: { 'application/sdp': text }, want: { kind: 'text', maybeText: false } },
    {
      of: 'bytes of a kind (T9)',
      content: { 'audio/mpeg': bytes, 'image/webp': bytes },
      want: { kind: 'binary', maybeText: false, maybeJson: false },
    },
    {
      of: 'bytes of any kind',
      content: { 'application/octet-stream': bytes },
      want: { kind: 'binary', maybeText: false, maybeJson: true },
    },
    {
      of: 'bytes or JSON',
      content: { 'audio/mpeg': bytes, 'application/json': text },
      want: { kind: 'binary', maybeText: false, maybeJson: true },
    },
    {
      of: 'JSON or text (T26)',
      content: { 'application/json': json, 'text/plain': text },
      want: { kind: 'json', schema: json.schema, maybeText: true },
    },
    {
      of: 'JSON or a stream (T3)',
      content: { 'text/event-stream': text, 'application/json': json },
      want: { kind: 'json', schema: json.schema, maybeText: false },
    },
  ])('reads an answer of $of', ({ content, want }) => {
    expect(
      readAnswer({
        operationId: 'x',
        responses: { 200: { content }, default: { content: { 'application/json': text } } },
      }),
    ).toEqual(want);
  });

  it('takes any 2xx for a success', () => {
    const responses = { 404: { content: { 'application/json': text } }, 201: { content: { 'application/sdp': text } } };
    expect(readAnswer({ operationId: 'x', responses }).kind).toBe('text');
  });
});
