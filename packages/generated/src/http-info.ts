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
const known = new WeakMap<object, HttpInfo>();

/** Status, headers, request id and attempts of what a call returned. `undefined` for text, for nothing, and for copies. */
export function httpInfo(result: unknown): HttpInfo | undefined {
  return typeof result === 'object' && result !== null ? known.get(result) : undefined;
}

/** Notes what HTTP said about a result. */
export function noteHttpInfo(result: unknown, info: HttpInfo): void {
  if (typeof result === 'object' && result !== null) known.set(result, info);
}
