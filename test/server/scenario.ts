import type { Reply } from './model/reply.ts';
import type { StreamFault } from './sse/stream-fault.ts';

/**
 * Decides what a request gets in place of the ordinary answer; `undefined` leaves it to the server. Asked once for
 * each request that carries the right key, before its content is checked.
 */
export type Scenario = (request: ScenarioRequest) => ScenarioAnswer | undefined | Promise<ScenarioAnswer | undefined>;

export interface ScenarioRequest {
  /** Name of the operation: `createResponse`; `realtime` for an answer over a socket. */
  readonly operation: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** The body as it came: JSON or the fields of a form; `undefined` without one. Over a socket, what the model is asked. */
  readonly body: unknown;
  /** How many requests of this operation came before. */
  readonly earlier: number;
}

/**
 * What the model says, given the form the request asked for; the ordinary answer whose stream breaks (every operation that
 * streams, over HTTP; without effect on other answers); or the whole answer as it goes out (over HTTP only).
 */
export type ScenarioAnswer =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly fault?: StreamFault | undefined }
  | { readonly kind: 'fault'; readonly fault: StreamFault }
  | { readonly kind: 'response'; readonly response: Response };
