import type { ReconnectBounds } from './decide-reconnect.ts';
import type { RolloverOptions, StayUpOptions } from './reconnect-options.ts';

/** How a session goes on when its connection ends, all of it set. */
export interface ReconnectPolicy extends ReconnectBounds {
  readonly healthyMs: number;
  readonly keepAudioMs: number;
  readonly rollover: RolloverPolicy | undefined;
}

/** When a session goes over before its connection ends. */
export interface RolloverPolicy {
  readonly leadMs: number;
  readonly deadlineMs: number;
  readonly isQuiet: () => boolean;
}

/** Reads the options. Throws a `TypeError` for numbers that cannot be. */
export function readReconnectPolicy({
  maxAttempts = 30,
  healthyMs = 10_000,
  initialDelayMs = 250,
  maxDelayMs = 8000,
  keepAudioMs = 500,
  rollover = {},
}: StayUpOptions): ReconnectPolicy {
  const numbers = checkNumbers({ maxAttempts, healthyMs, initialDelayMs, maxDelayMs, keepAudioMs });
  return { ...numbers, rollover: rollover === false ? undefined : readRollover(rollover) };
}

function readRollover({
  leadMs = 300_000,
  deadlineMs = 15_000,
  isQuiet = () => true,
}: RolloverOptions): RolloverPolicy {
  return { ...checkNumbers({ leadMs, deadlineMs }), isQuiet };
}

function checkNumbers<TNumbers extends Readonly<Record<string, number>>>(numbers: TNumbers): TNumbers {
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value >= 0)) throw new TypeError(`stayUp: ${name} is ${value}. Give a number that is not negative.`);
  }
  return numbers;
}
