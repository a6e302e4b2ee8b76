import type { HookAttempt } from '../hooks.ts';
import type { BuiltRequest } from './build-request.ts';
import type { TransportSettings } from './transport-settings.ts';

/** One attempt of a call: the same request as every other, with fresh credentials and a time limit of its own. */
export interface Attempt {
  /** What hooks are told of it. */
  readonly facts: HookAttempt;
  readonly settings: TransportSettings;
  readonly request: BuiltRequest;
  /** Milliseconds that the attempt may take. */
  readonly timeout: number;
  /** Milliseconds that the call may take. */
  readonly deadline: number;
  /** Milliseconds of the deadline that are left. */
  readonly remaining: number;
  /** What of the answer is awaited. Unset before it is asked for and while a hook runs, whose errors are its own. */
  phase: 'headers' | 'body' | undefined;
}
