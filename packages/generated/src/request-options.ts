import type { HeaderValues } from './provider.ts';

/** Options of one call. Every function takes them last. */
export interface RequestOptions {
  /** Aborts the call; it then rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may take, from sending to the end of the answer's body. For streams, to the headers.
   * @default the client's `timeout`, 600_000 unless set
   */
  readonly timeout?: number | undefined;
  /** Milliseconds that all attempts and the waits between them may take together. @default the client's, unlimited unless set */
  readonly deadline?: number | undefined;
  /** How often a call is repeated after 408, 409, 429, 5xx, a timeout or a failed connection. @default the client's, 2 unless set */
  readonly maxRetries?: number | undefined;
  /** Sent with every attempt of a POST, so that a server that knows it acts once. @default a random UUID per call where the provider wants one, as OpenAI does */
  readonly idempotencyKey?: string | undefined;
  /** Headers of this call, over those of client and provider; `undefined` removes one. */
  readonly headers?: HeaderValues | undefined;
  /** Query parameters beyond those the operation knows. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Opt-in contracts of the operation, such as `responses_multi_agent=v1` (header `OpenAI-Beta`). */
  readonly beta?: readonly string[] | undefined;
}
