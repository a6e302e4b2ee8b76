import type { Call } from '../call.ts';
import type { Area } from '../gen/area.ts';
import type { AttemptScope } from './attempt-scope.ts';
import type { BuiltRequest } from './build-request.ts';
import type { TransportSettings } from './transport-settings.ts';

/** One attempt of a call: the same request as every other, with fresh credentials and a time limit of its own. */
export interface Attempt<TResult> {
  readonly settings: TransportSettings;
  readonly call: Call<Area, TResult>;
  readonly request: BuiltRequest;
  /** From 1. */
  readonly number: number;
  readonly limit: { readonly name: 'timeout' | 'deadline'; readonly milliseconds: number; readonly left: number };
}

/** An attempt on its way. */
export interface RunningAttempt<TResult> extends Attempt<TResult> {
  readonly scope: AttemptScope;
  readonly progress: Progress;
}

/** How far an attempt has come. */
export interface Progress {
  /** What is being awaited: a hook's errors are its own, whatever they look like. */
  phase: 'headers' | 'hook' | 'body';
  /** Set once fetch has been called. */
  url?: string;
  /** What the request's own body failed with: a file that cannot be read. */
  bodyError?: { readonly error: unknown };
  /** The body outlives the call, and with it the scope. */
  kept?: boolean;
}
