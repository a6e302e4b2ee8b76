/** Whether and when a refused request may be sent again, as the answer's status and headers say. */
export interface RetryFacts {
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
}

/**
 * Reads `x-should-retry`, `retry-after-ms` and `retry-after` (seconds or an HTTP date, RFC 9110 §10.2.3).
 * `now` is in milliseconds since 1970; a date in the past means no wait.
 */
export function readRetryFacts(status: number, headers: Headers, now: number): RetryFacts {
  const verdict = headers.get('x-should-retry');
  const byStatus = status === 408 || status === 409 || status === 429 || status >= 500;
  return {
    retryable: verdict === 'true' || (byStatus && verdict !== 'false'),
    retryAfterMs: readRetryAfter(headers, now),
  };
}

function readRetryAfter(headers: Headers, now: number): number | undefined {
  const milliseconds = toNumber(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const value = headers.get('retry-after');
  const seconds = toNumber(value);
  if (seconds !== undefined) return seconds * 1000;
  const date = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function toNumber(value: string | null): number | undefined {
  if (value === null || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}
