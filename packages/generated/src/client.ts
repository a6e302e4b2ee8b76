import type { Call } from './call.ts';
import type { Area } from './gen/area.ts';
import type { Provider } from './provider.ts';

/**
 * What every function takes first. `TArea` are the areas its provider serves: `createAssistant(client, …)` compiles
 * only when `assistants` is among them.
 */
export interface Client<TArea extends Area = Area> {
  readonly provider: Provider<never>;
  /** The `fetch` that requests go through. */
  readonly fetch: typeof fetch;
  /**
   * Sends one call and reads its answer. Rejects with `ApiError` for an answer that is not 2xx or not what the operation
   * promises, `ConnectionError`, `TimeoutError`, `NotSupportedError`, or the signal's reason.
   */
  readonly request: <TResult>(call: Call<TArea, TResult>) => Promise<TResult>;
}
