import type { ReconnectBounds } from './decide-reconnect.ts';
import type { ReconnectOptions, RolloverOptions } from './reconnect-options.ts';

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

/** Reads the options. `undefined`: it ends with its connection. Throws a `TypeError` for numbers that cannot be. */
export function readReconnectPolicy(setting: ReconnectOptions | boolean | undefined): ReconnectPolicy | undefined {
  if (setting === undefined || setting === false) return undefined;
  const options = setting === true ? {} : setting;
  return {
    maxAttempts: readNumber('maxAttempts', options.maxAttempts, 10),
    healthyMs: readNumber('healthyMs', options.healthyMs, 10_000),
    initialDelayMs: readNumber('initialDelayMs', options.initialDelayMs, 250),
    maxDelayMs: readNumber('maxDelayMs', options.maxDelayMs, 8000),
    keepAudioMs: readNumber('keepAudioMs', options.keepAudioMs, 500),
    rollover: options.rollover === false ? undefined : readRollover(options.rollover ?? {}),
  };
}

function readRollover({ leadMs, deadlineMs, isQuiet = () => true }: RolloverOptions): RolloverPolicy {
  return {
    leadMs: readNumber('rollover.leadMs', leadMs, 300_000),
    deadlineMs: readNumber('rollover.deadlineMs', deadlineMs, 15_000),
    isQuiet,
  };
}

function readNumber(name: string, value: number | undefined, otherwise: number): number {
  const number = value ?? otherwise;
  if (number >= 0) return number;
  throw new TypeError(`reconnect.${name} is ${String(value)}: give a number that is not negative.`);
}
