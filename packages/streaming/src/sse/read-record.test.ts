import { describe, expect, it } from 'vitest';
import { maskSecrets } from '@unspool/generated/errors';
import { readInBandError } from '../in-band-error.ts';
import { readRecord } from './read-record.ts';

const mask = (text: string) => maskSecrets(text, []);

describe('readRecord', () => {
  it.each(['[DONE]', ' [DONE]', '[DONE] ', '\t[DONE]\n'])('takes %j as the end', (data) => {
    expect(readRecord({ event: undefined, data })).toEqual({ kind: 'done' });
  });

  it.each(['', ' ', '\n'])('takes %j as nothing', (data) => {
    expect(readRecord({ event: 'ping', data })).toEqual({ kind: 'nothing' });
  });

  it.each(['[DONE]!', 'DONE', '{"a":', 'null', '1', '"text"', '[]', '[1]', '[DONE]\n[DONE]'])('refuses %j', (data) => {
    expect(readRecord({ event: undefined, data })).toEqual({ kind: 'malformed' });
  });

  it.each([
    { type: 'response.created' },
    { type: 'keepalive', sequence_number: 3 },
    { choices: [], error: null },
    { choices: [], error: false },
    { choices: [], error: '' },
    { choices: [{ delta: { content: 'error' } }], message: 'beside', code: 1 },
    { type: 'response.warning', code: 'later', message: 'an event of tomorrow' },
    { type: 'response.tool.failed', error: { code: 'later' } },
    { type: 'response.failed', response: { error: { code: 'server_error' } } },
    {},
  ])('hands on %j', (payload) => {
    expect(readRecord({ event: undefined, data: JSON.stringify(payload) })).toEqual({ kind: 'event', event: payload });
  });
});

const errors: readonly {
  readonly name: string;
  readonly event?: string;
  readonly data: unknown;
  readonly want: object;
}[] = [
  {
    name: 'flat event of OpenAI',
    event: 'error',
    data: { type: 'error', code: 'rate_limit_exceeded', message: 'Slow down', param: null, sequence_number: 4 },
    want: { code: 'rate_limit_exceeded', message: 'Slow down' },
  },
  {
    name: 'flat event without a name',
    data: { type: 'error', code: 'server_error', message: 'Oops', param: 'input' },
    want: { code: 'server_error', message: 'Oops', param: 'input' },
  },
  {
    name: 'nested event',
    data: { type: 'error', error: { type: 'overloaded_error', message: 'Busy' } },
    want: { type: 'overloaded_error', message: 'Busy' },
  },
  {
    name: 'named event with a nested error (Groq)',
    event: 'error',
    data: { error: { message: 'Failed to call a function', type: 'invalid_request_error', code: 'tool_use_failed' } },
    want: { code: 'tool_use_failed', type: 'invalid_request_error' },
  },
  { name: 'error alone, code a number (vLLM)', data: { error: { message: 'Boom', code: 500 } }, want: { code: '500' } },
  {
    name: 'error beside choices (OpenRouter)',
    data: { id: 'gen-1', choices: [{ delta: {}, finish_reason: 'error' }], error: { code: 502, message: 'Upstream' } },
    want: { code: '502', message: 'Upstream' },
  },
  { name: 'error as a string', data: { error: 'overloaded' }, want: { message: 'overloaded' } },
  {
    name: 'code and error as a string (xAI)',
    data: { code: 'busy', error: 'Try later' },
    want: { code: 'busy', message: 'Try later' },
  },
  {
    name: 'bare members (Cerebras)',
    data: { message: 'Too long', type: 'invalid_request_error', param: 'messages', code: 'context_length_exceeded' },
    want: { code: 'context_length_exceeded', message: 'Too long' },
  },
  {
    name: 'object: error (old vLLM)',
    data: { object: 'error', message: 'Bad', type: 'BadRequestError', code: 400 },
    want: { code: '400' },
  },
  {
    name: 'a list (Gemini)',
    data: [{ error: { code: 429, message: 'Quota', status: 'RESOURCE_EXHAUSTED' } }],
    want: { code: '429' },
  },
  {
    name: 'a record that says so by its name alone',
    event: 'error',
    data: { detail: 'Busy' },
    want: { message: 'Busy' },
  },
  { name: 'object: error without a code', data: { object: 'error', message: 'Bad' }, want: { message: 'Bad' } },
  { name: 'words that are not JSON', event: 'error', data: undefined, want: { message: 'something broke' } },
  { name: 'a string in JSON', event: 'error', data: 'something broke', want: { message: 'something broke' } },
];

describe('an error between events', () => {
  for (const { name, event, data, want } of errors) {
    it(`is read as ${name}`, () => {
      const record = readRecord({ event, data: data === undefined ? 'something broke' : JSON.stringify(data) });
      expect(record.kind).toBe('error');
      if (record.kind === 'error') expect(readInBandError(record.payload, { provider: {}, mask })).toMatchObject(want);
    });
  }

  it('is left to the provider that knows better', () => {
    expect(readInBandError({ oops: 1 }, { provider: { readError: () => ({ code: 'known' }) }, mask })).toEqual({
      code: 'known',
    });
  });

  it('is masked and bounded', () => {
    const { message } = readInBandError(
      { error: { message: `Bad key sk-proj-abcdef0123456789 ${'x'.repeat(2000)}` } },
      { provider: {}, mask },
    );
    expect(message).not.toContain('abcdef');
    expect(message?.length).toBeLessThanOrEqual(500);
  });
});
