import { describe, expect, it } from 'vitest';
import { ConnectionError } from './connection-error.ts';
import { TimeoutError } from './timeout-error.ts';

describe('ConnectionError', () => {
  it.each([
    ['unreachable', true],
    ['connection-lost', true],
    ['redirect-refused', false],
  ] as const)('%s: may be tried again is %s', (code, retryable) => {
    const cause = new TypeError('fetch failed');
    const error = new ConnectionError(code, 'words', cause);
    expect(error).toMatchObject({ name: 'ConnectionError', message: 'words', code, retryable });
    expect(error.cause).toBe(cause);
    expect(Object.keys(error)).not.toContain('cause');
  });
});

describe('TimeoutError', () => {
  it.each([
    ['timeout', true],
    ['deadline', false],
  ] as const)('past a %s: may be tried again is %s', (limit, retryable) => {
    const error = new TimeoutError({ operation: 'createResponse', phase: 'body', limit, milliseconds: 20 });
    expect(error).toMatchObject({ code: 'timeout', limit, milliseconds: 20, phase: 'body', retryable });
    expect(error.message).toBe(
      `createResponse took longer than its ${limit} of 20 ms (waiting for body). Raise options.${limit}.`,
    );
  });
});
