import { describe, expect, it } from 'vitest';
import { readRateLimits } from './rate-limits.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const at = (milliseconds: number) => ({ resetAfterMs: milliseconds, resetAt: new Date(now + milliseconds) });

describe('readRateLimits', () => {
  it.each([
    {
      form: 'OpenAI: Go durations',
      headers: {
        'x-ratelimit-limit-requests': '5000',
        'x-ratelimit-remaining-requests': '4999',
        'x-ratelimit-reset-requests': '12ms',
        'x-ratelimit-limit-tokens': '160000',
        'x-ratelimit-reset-tokens': '1m30.5s',
      },
      want: { requests: { limit: 5000, remaining: 4999, ...at(12) }, tokens: { limit: 160_000, ...at(90_500) } },
    },
    {
      form: 'Azure: bare milliseconds beside a renewal period',
      headers: {
        'x-ratelimit-remaining-requests': '119',
        'x-ratelimit-reset-requests': '500',
        'x-ratelimit-renewalperiod-requests': '60',
      },
      want: { requests: { remaining: 119, ...at(500) } },
    },
    { form: 'xAI: no reset', headers: { 'x-ratelimit-limit-tokens': '10' }, want: { tokens: { limit: 10 } } },
    {
      form: 'Mistral: names of several words',
      headers: { 'x-ratelimit-limit-tokens-minute': '20', 'x-ratelimit-tokens-query-cost': '3' },
      want: { 'tokens-minute': { limit: 20 } },
    },
    {
      form: 'Together: no name, bare seconds',
      headers: { 'x-ratelimit-limit': '10', 'x-ratelimit-reset': '2' },
      want: { '': { limit: 10, ...at(2000) } },
    },
    {
      form: 'nothing that is understood',
      headers: { 'x-ratelimit-limit-requests': 'many', 'x-ratelimit-reset-requests': 'soon', 'retry-after': '1' },
      want: { requests: {} },
    },
  ])('reads $form', ({ headers, want }) => {
    expect(readRateLimits(new Headers(headers), now)).toEqual(want);
  });
});
