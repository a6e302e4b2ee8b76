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
  const after = headers.get('retry-after') || 'none';
  const waits = [
    Number(headers.get('retry-after-ms') || NaN),
    Number(after) * 1000,
    Math.max(0, Date.parse(after) - now),
  ];
  return {
    retryable: verdict === 'true' || (verdict !== 'false' && /^(?:408|409|429|5..)$/.test(String(status))),
    retryAfterMs: waits.find((wait) => wait >= 0),
  };
}
