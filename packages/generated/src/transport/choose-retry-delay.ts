import { isApiError } from '../errors/api-error.ts';
import { isConnectionError } from '../errors/connection-error.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';

/** What decides how long to wait before the next attempt. */
export interface RetryState {
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the call's deadline. */
  readonly remaining: number;
  /** Longest wait that a server may ask for, in milliseconds. */
  readonly maxRetryAfter: number;
  /** 0 to 1, evenly spread. */
  readonly random: () => number;
}

const base = 500;
const cap = 8_000;

/**
 * Milliseconds to wait before a failed attempt is repeated; `undefined` when it must not be, or would be pointless.
 * A server's own wait is kept to; otherwise the wait is random between 0 and a bound that doubles (full jitter).
 */
export function chooseRetryDelay(error: unknown, state: RetryState): number | undefined {
  if (!isRetryable(error)) return undefined;
  const asked = isApiError(error) ? error.retryAfterMs : undefined;
  if (asked !== undefined && asked > state.maxRetryAfter) return undefined;
  const delay = asked ?? chooseBackoff(state);
  return delay < state.remaining ? delay : undefined;
}

/** Milliseconds to wait after so many attempts in vain: random between 0 and a bound that doubles. */
export function chooseBackoff({ attempt, random }: Pick<RetryState, 'attempt' | 'random'>): number {
  return random() * Math.min(cap, base * 2 ** (attempt - 1));
}

function isRetryable(error: unknown): boolean {
  if (isApiError(error)) return error.retryable;
  if (isConnectionError(error)) return error.code !== 'redirect_refused';
  return isTimeoutError(error) && error.limit === 'timeout';
}
