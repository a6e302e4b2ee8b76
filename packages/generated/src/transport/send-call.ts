import type { Call } from '../call.ts';
import { NotSupportedError } from '../errors/not-supported-error.ts';
import type { Area } from '../gen/area.ts';
import type { Attempt } from './attempt.ts';
import { buildRequest } from './build-request.ts';
import { chooseRetryDelay } from './choose-retry-delay.ts';
import { runAttempt } from './run-attempt.ts';
import { sleep } from './sleep.ts';
import type { TransportSettings } from './transport-settings.ts';

/** Sends one call, again when that may help, and reads its answer: the one way out of the package. */
export async function sendCall<TResult>(settings: TransportSettings, call: Call<Area, TResult>): Promise<TResult> {
  const { provider, clock, hooks } = settings;
  const { operation, options } = call;
  const { area, id } = operation;
  if (provider.unsupported?.includes(area) === true) throw new NotSupportedError(provider.id, `${area} (${id})`);
  const request = buildRequest(provider, call);
  const maxRetries = request.replayable ? (options?.maxRetries ?? settings.maxRetries) : 0;
  const deadline = options?.deadline ?? settings.deadline;
  const end = clock.now() + deadline;
  for (let number = 1; ; number += 1) {
    try {
      return await runAttempt({
        settings,
        call,
        request,
        number,
        limit: chooseLimit(settings, call, end - clock.now()),
      });
    } catch (error) {
      const attempt = { call, provider: provider.id, attempt: number, error };
      const remaining = end - clock.now();
      const delay =
        number > maxRetries ? undefined : chooseRetryDelay(error, { ...settings, attempt: number, remaining });
      if (delay === undefined) {
        await hooks.onError?.(attempt);
        throw error;
      }
      await hooks.onRetry?.({ ...attempt, delay });
      await sleep(delay, clock, options?.signal);
    }
  }
}

/** The nearer of the two ends: that of the attempt, or that of the whole call. */
function chooseLimit<TResult>(
  settings: TransportSettings,
  call: Call<Area, TResult>,
  remaining: number,
): Attempt<TResult>['limit'] {
  const timeout = call.options?.timeout ?? settings.timeout;
  if (timeout <= remaining) return { name: 'timeout', milliseconds: timeout, left: timeout };
  return { name: 'deadline', milliseconds: call.options?.deadline ?? settings.deadline, left: remaining };
}
