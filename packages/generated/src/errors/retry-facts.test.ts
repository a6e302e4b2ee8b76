import { describe, expect, it } from 'vitest';
import { readRetryFacts } from './retry-facts.ts';

const now = Date.parse('2026-01-02T03:04:05Z');

describe('readRetryFacts', () => {
  it.each([
    { status: 429, headers: {}, want: { retryable: true, retryAfterMs: undefined } },
    { status: 400, headers: {}, want: { retryable: false, retryAfterMs: undefined } },
    { status: 503, headers: { 'x-should-retry': 'false' }, want: { retryable: false, retryAfterMs: undefined } },
    { status: 404, headers: { 'x-should-retry': 'true' }, want: { retryable: true, retryAfterMs: undefined } },
    { status: 429, headers: { 'retry-after': '120' }, want: { retryable: true, retryAfterMs: 120_000 } },
    {
      status: 429,
      headers: { 'retry-after': '9', 'retry-after-ms': '250' },
      want: { retryable: true, retryAfterMs: 250 },
    },
    {
      status: 429,
      headers: { 'retry-after': 'Fri, 02 Jan 2026 03:04:15 GMT' },
      want: { retryable: true, retryAfterMs: 10_000 },
    },
    {
      status: 429,
      headers: { 'retry-after': 'Fri, 02 Jan 2026 03:00:00 GMT' },
      want: { retryable: true, retryAfterMs: 0 },
    },
    { status: 429, headers: { 'retry-after': 'soon' }, want: { retryable: true, retryAfterMs: undefined } },
  ])('reads $status $headers', ({ status, headers, want }) => {
    expect(readRetryFacts(status, new Headers(headers), now)).toEqual(want);
  });
});
