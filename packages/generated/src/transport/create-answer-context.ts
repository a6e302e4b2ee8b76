import type { AnswerContext } from '../call.ts';
import { createReportedError } from '../errors/create-reported-error.ts';
import { maskSecrets } from '../errors/mask-secrets.ts';
import type { HeaderValues } from '../provider.ts';
import type { Attempt } from './attempt.ts';
import type { AttemptScope } from './attempt-scope.ts';
import { chooseBackoff } from './choose-retry-delay.ts';
import { systemClock } from './clock.ts';
import { followSignal } from './follow-signal.ts';
import { sleep } from './sleep.ts';

/** Makes what a reader knows of the call whose answer it reads. */
export function createAnswerContext(attempt: Attempt, scope: AttemptScope, credentials: HeaderValues): AnswerContext {
  const { settings, facts, request, timeout } = attempt;
  const { provider, clock = systemClock, random } = settings;
  const { operation, options } = facts.call;
  // The values that must not be repeated, without the scheme before them; of one that is JSON the texts that may be keys.
  const listSecrets = () =>
    Object.values(credentials).flatMap((value = '') => [
      value.replace(/^\w+ /, ''),
      ...(value.match(/(?<=")[^"]{16,}(?=")/g) ?? []),
    ]);
  return {
    operation,
    provider: provider.id,
    clock,
    backOff: (number, signal) => sleep(chooseBackoff({ random, attempt: number }), clock, signal),
    timeout,
    onAbort: (callback) => followSignal(options?.signal, callback),
    mask: (text) => maskSecrets(text, listSecrets()),
    keepOpen: scope.keepOpen,
    toError: (report) =>
      createReportedError(report, { operation, provider, url: request.url, secrets: listSecrets(), now: clock.now() }),
  };
}
