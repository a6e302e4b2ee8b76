import { describe, expect, it } from 'vitest';
import { encodeServerSentEvent } from './server-sent-event.ts';

describe('encodeServerSentEvent', () => {
  it.each([
    [{ event: 'a.b', data: { text: 'line\nline ü' } }, 'event: a.b\ndata: {"text":"line\\nline ü"}\n\n'],
    [{ data: { n: 1 } }, 'data: {"n":1}\n\n'],
    [{ data: '[DONE]' as const }, 'data: [DONE]\n\n'],
  ])('%j', (event, want) => {
    expect(encodeServerSentEvent(event)).toBe(want);
  });
});
