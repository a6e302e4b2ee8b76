import type { OpenAttempt } from '../call.ts';
import { createReportedError } from '../errors/create-reported-error.ts';
import { maskSecrets } from '../errors/mask-secrets.ts';
import { readFailedAnswer } from '../errors/read-failed-answer.ts';
import { noteHttpInfo } from '../http-info.ts';
import type { HeaderValues, RequestToAuthorize } from '../provider.ts';
import { readRequestId } from '../request-id.ts';
import type { Attempt, RunningAttempt } from './attempt.ts';
import { openAttemptScope } from './attempt-scope.ts';
import type { BuiltRequest } from './build-request.ts';
import { chooseBackoff } from './choose-retry-delay.ts';
import { createInit } from './create-init.ts';
import { followSignal } from './follow-signal.ts';
import { mergeHeaders } from './merge-headers.ts';
import { refuseExposedKey } from './refuse-exposed-key.ts';
import { sleep } from './sleep.ts';
import { toCallError } from './to-call-error.ts';

/** Sends once and reads the answer. Whatever goes wrong comes back as one of the errors of a call, or the signal's reason. */
export async function runAttempt<TResult>(attempt: Attempt<TResult>): Promise<TResult> {
  const { call, settings, limit } = attempt;
  const scope = openAttemptScope({ caller: call.options?.signal, timeout: limit.left, clock: settings.clock });
  const running: RunningAttempt<TResult> = { ...attempt, scope, progress: { phase: 'headers' } };
  try {
    return await scope.run(sendAndRead(running));
  } catch (error) {
    running.progress.kept = false;
    const cause = toCallError(error, running);
    scope.abandon();
    throw cause;
  } finally {
    if (running.progress.kept !== true) scope.close();
  }
}

async function sendAndRead<TResult>(running: RunningAttempt<TResult>): Promise<TResult> {
  const { settings, call, request, number, scope, progress } = running;
  const { provider } = settings;
  const { operation } = call;
  const context = { operation, attempt: number, signal: scope.signal, request: toSign(request) };
  const credentials = (await provider.authorize?.(context)) ?? {};
  if (!settings.allowKeyInBrowser && provider.credentialsArePublic !== true) refuseExposedKey(credentials);
  const response = await sendRequest(running, credentials);
  progress.phase = 'body';
  const failure = {
    operation,
    url: request.url,
    provider,
    secrets: listSecrets(credentials),
    now: settings.clock.now(),
  };
  if (!response.ok) throw await readFailedAnswer(response, failure);
  const result = await call.read(response, {
    operation,
    provider: provider.id,
    clock: settings.clock,
    backOff: (attempt, signal) => sleep(chooseBackoff({ ...settings, attempt }), settings.clock, signal),
    timeout: call.options?.timeout ?? settings.timeout,
    onAbort: (callback) => followSignal(call.options?.signal, callback),
    mask: (text) => maskSecrets(text, failure.secrets),
    keepOpen: () => keepOpen(running),
    toError: (report) => createReportedError(report, failure),
  });
  const { status, headers } = response;
  noteHttpInfo(result, { status, headers, requestId: readRequestId(headers), attempts: number });
  return result;
}

async function sendRequest<TResult>(running: RunningAttempt<TResult>, credentials: HeaderValues): Promise<Response> {
  const { settings, call, request, number, scope, progress } = running;
  const { hooks, clock } = settings;
  const { url, method } = request;
  const attempt = { call, provider: settings.provider.id, attempt: number };
  const headers = mergeHeaders(request.headers, credentials, settings.headers, call.options?.headers);
  const changes = await hooks.onRequest?.({ ...attempt, method, url, headers });
  const init = await createInit(running, changes ? mergeHeaders(headers, changes) : headers);
  scope.signal.throwIfAborted(); // Given up while a key, a hook or a file was awaited.
  const started = clock.now();
  progress.url = url;
  const response = await settings.fetch(url, init);
  if (hooks.onResponse) {
    progress.phase = 'hook';
    const { status, headers: answered } = response;
    const duration = clock.now() - started;
    await hooks.onResponse({ ...attempt, status, headers: answered, requestId: readRequestId(answered), duration });
  }
  return response;
}

function keepOpen<TResult>(running: RunningAttempt<TResult>): OpenAttempt {
  const { scope, progress } = running;
  progress.kept = true;
  scope.unref();
  const fail = (error: unknown): never => {
    scope.close();
    throw toCallError(error, running);
  };
  return { run: (step) => scope.run(step).catch(fail), close: scope.close };
}

function toSign({ method, url, headers, body }: BuiltRequest): RequestToAuthorize {
  return { method, url, headers, text: typeof body === 'string' ? body : undefined };
}

/** The values that must not be repeated: whole, and without the scheme before them. */
function listSecrets(credentials: HeaderValues): readonly string[] {
  return Object.values(credentials)
    .filter((value) => value !== undefined)
    .flatMap((value) => [value, value.replace(/^\w+ /, '')]);
}
