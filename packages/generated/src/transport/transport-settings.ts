import type { Area } from '../gen/area.ts';
import type { Hooks } from '../hooks.ts';
import type { HeaderValues, Provider } from '../provider.ts';
import type { Clock } from './clock.ts';

/** What all calls of a client have in common. Times are in milliseconds. */
export interface TransportSettings {
  readonly provider: Provider<Area>;
  readonly fetch: typeof fetch;
  readonly timeout: number;
  readonly deadline: number;
  readonly maxRetries: number;
  readonly maxRetryAfter: number;
  readonly headers: HeaderValues | undefined;
  readonly hooks: Hooks;
  readonly allowKeyInBrowser: boolean;
  readonly clock: Clock;
  readonly random: () => number;
}
