import type { CallFacts } from './call.ts';
import type { HeaderValues } from './provider.ts';

/** One attempt, as every hook is told of it. */
export interface HookAttempt {
  /** What was called. The same object for all attempts of a call, and so a key for what a hook keeps of it. */
  readonly call: CallFacts;
  /** `id` of the provider. */
  readonly provider: string;
  /** From 1. */
  readonly attempt: number;
}

/** What is about to be sent. */
export interface HookRequest extends HookAttempt {
  readonly method: string;
  readonly url: string;
  /** All headers, credentials among them: mask them before they are written anywhere. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What came back, before its body is read. */
export interface HookResponse extends HookAttempt {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** Milliseconds from sending to the headers. */
  readonly duration: number;
}

/** An attempt that failed and will be repeated. */
export interface HookRetry extends HookAttempt {
  readonly error: unknown;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

/** A call that failed for good. */
export interface HookFailure extends HookAttempt {
  readonly error: unknown;
}

/**
 * Called on the way of every call, awaited in their order. What a hook throws ends the call.
 *
 * For each attempt `onRequest`, then `onResponse` if headers came; after a failed one either `onRetry` or, once, `onError`.
 */
export interface Hooks {
  /** May return headers to add, change or (with `undefined`) take away for this attempt. */
  readonly onRequest?: ((request: HookRequest) => HeaderValues | void | Promise<HeaderValues | void>) | undefined;
  readonly onResponse?: ((response: HookResponse) => void | Promise<void>) | undefined;
  readonly onRetry?: ((retry: HookRetry) => void | Promise<void>) | undefined;
  readonly onError?: ((failure: HookFailure) => void | Promise<void>) | undefined;
}
