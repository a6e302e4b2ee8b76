import { parseJson } from '../answers/parse-json.ts';
import type { ReadAnswer } from '../call.ts';
import { noteHttpInfo } from '../http-info.ts';
import type { AuthorizeContext } from '../provider.ts';
import { readRequestId } from '../request-id.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptScope, openAttemptScope } from './attempt-scope.ts';
import { systemClock } from './clock.ts';
import { createAnswerContext } from './create-answer-context.ts';
import { mergeHeaders } from './merge-headers.ts';
import { chooseRedirectMode, refuseRedirect } from './redirects.ts';
import { refuseExposedKey } from './refuse-exposed-key.ts';

/** Sends once and reads the answer. Whatever goes wrong comes back as one of the errors of a call, or the signal's reason. */
export function runAttempt<TResult>(attempt: Attempt, read: ReadAnswer<TResult>): Promise<TResult> {
  const scope = openAttemptScope(attempt);
  return scope.run(sendAndRead(attempt, scope, read));
}

async function sendAndRead<TResult>(attempt: Attempt, scope: AttemptScope, read: ReadAnswer<TResult>) {
  const { settings, facts, request } = attempt;
  const { provider, hooks = {}, clock = systemClock, fetch = globalThis.fetch } = settings;
  const { url, method, body } = request;
  const { signal } = scope;
  const credentials = (await provider.authorize?.(toSign(attempt, signal))) ?? {};
  if (!settings.allowKeyInBrowser && !provider.credentialsArePublic) refuseExposedKey(credentials);
  let headers = mergeHeaders(request.headers, credentials, settings.headers, facts.call.options?.headers);
  if (hooks.onRequest)
    headers = mergeHeaders(headers, (await hooks.onRequest({ ...facts, method, url, headers })) ?? undefined);
  const init: RequestInit = {
    method,
    headers,
    body: typeof body === 'function' ? await body({ signal, onError: scope.end }) : (body ?? null),
    signal,
    redirect: chooseRedirectMode(),
    duplex: 'half', // The only mode that fetch has for streams, and it must be named (Fetch standard §2.2.5).
  };
  signal.throwIfAborted(); // Given up while a key, a hook or a file was awaited.
  const started = clock.now();
  attempt.phase = 'headers';
  const response = await fetch(url, init);
  refuseRedirect(response);
  const info = { status: response.status, headers: response.headers, requestId: readRequestId(response.headers) };
  if (hooks.onResponse) {
    attempt.phase = undefined;
    await hooks.onResponse({ ...facts, ...info, duration: clock.now() - started });
  }
  attempt.phase = 'body';
  const context = createAnswerContext(attempt, scope, credentials);
  if (!response.ok) {
    const text = await response.text();
    throw context.toError({ response, text, body: parseJson(text) ?? text });
  }
  const result = await read(response, context);
  noteHttpInfo(result, { ...info, attempts: facts.attempt });
  if (!scope.isKept) scope.close();
  return result;
}

function toSign({ facts, request }: Attempt, signal: AbortSignal): AuthorizeContext {
  const { method, url, headers, body } = request;
  const text = typeof body === 'string' ? body : undefined;
  return { operation: facts.call.operation, attempt: facts.attempt, signal, request: { method, url, headers, text } };
}
