import { isUnspoolError } from '../errors/unspool-error.ts';
import type { TransportSettings } from './transport-settings.ts';

/** What decides how long to wait before the next attempt. */
export interface RetryState extends Pick<TransportSettings, 'maxRetryAfter' | 'random'> {
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the call's deadline. */
  readonly remaining: number;
}

/**
 * Milliseconds to wait before a failed attempt is repeated; `undefined` when it must not be, or would be pointless.
 * A server's own wait is kept to; otherwise it is {@link chooseBackoff}.
 */
export function chooseRetryDelay(error: unknown, state: RetryState): number | undefined {
  const { remaining, maxRetryAfter = 60_000 } = state;
  if (!isUnspoolError(error) || !error.retryable) return undefined;
  const { retryAfterMs: asked = 0 } = error;
  const delay = error.retryAfterMs ?? chooseBackoff(state);
  return asked <= maxRetryAfter && delay < remaining ? delay : undefined;
}

/** Milliseconds to wait after so many attempts in vain: random between 0 and a bound that doubles (full jitter). */
export function chooseBackoff({ attempt, random = Math.random }: Pick<RetryState, 'attempt' | 'random'>): number {
  return random() * Math.min(8_000, 500 * 2 ** (attempt - 1));
}
