import { readRequestId } from './request-id.ts';

/** What HTTP said about a call's result. */
export interface HttpInfo {
  readonly status: number;
  readonly headers: Headers;
  /** `x-request-id`, or what the provider calls it: what a provider's support asks for. */
  readonly requestId: string | undefined;
  /** How often the call was sent. */
  readonly attempts: number;
}

// Keyed by the result itself: nothing is added to it, and the facts go when it goes.
const known = new WeakMap<object, Omit<HttpInfo, 'requestId'>>();

/** Status, headers, request id and attempts of what a call returned. `undefined` for text, for nothing, and for copies. */
export function httpInfo(result: unknown): HttpInfo | undefined {
  const info = known.get(Object(result));
  return info && { ...info, requestId: readRequestId(info.headers) };
}

/** Notes what HTTP said about a result. */
export function noteHttpInfo(result: unknown, info: Omit<HttpInfo, 'requestId'>): void {
  known.set(Object(result), info); // Of what is no object, a wrapper that is gone at once.
}
