import type { Call } from '../call.ts';
import { NotSupportedError } from '../errors/not-supported-error.ts';
import type { Area } from '../gen/area.ts';
import { buildRequest } from './build-request.ts';
import { chooseRetryDelay } from './choose-retry-delay.ts';
import { systemClock } from './clock.ts';
import { runAttempt } from './run-attempt.ts';
import { sleep } from './sleep.ts';
import type { TransportSettings } from './transport-settings.ts';

/** Sends one call, again when that may help, and reads its answer: the one way out of the package. */
export async function sendCall<TResult>(settings: TransportSettings, call: Call<Area, TResult>): Promise<TResult> {
  const { provider, clock = systemClock, hooks } = settings;
  const { operation, options } = call;
  const { area, id } = operation;
  if (provider.unsupported?.includes(area)) throw new NotSupportedError(provider.id, `${area} (${id})`);
  const request = buildRequest(provider, call);
  const timeout = options?.timeout ?? settings.timeout ?? 600_000;
  const deadline = options?.deadline ?? settings.deadline ?? Infinity;
  const maxRetries = request.replayable === false ? 0 : (options?.maxRetries ?? settings.maxRetries ?? 2);
  const end = clock.now() + deadline;
  for (let attempt = 1; ; attempt += 1) {
    const facts = { call, provider: provider.id, attempt };
    try {
      const remaining = end - clock.now();
      return await runAttempt({ facts, settings, request, timeout, deadline, remaining, phase: undefined }, call.read);
    } catch (error) {
      const remaining = attempt > maxRetries ? 0 : end - clock.now();
      const delay = chooseRetryDelay(error, { ...settings, attempt, remaining });
      if (delay === undefined) {
        await hooks?.onError?.({ ...facts, error });
        throw error;
      }
      await hooks?.onRetry?.({ ...facts, error, delay });
      await sleep(delay, clock, options?.signal);
    }
  }
}
