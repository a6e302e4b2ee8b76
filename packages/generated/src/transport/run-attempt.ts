import { parseJson } from '../answers/parse-json.ts';
import { readExcerpt } from '../answers/read-excerpt.ts';
import type { ReadAnswer } from '../call.ts';
import { noteHttpInfo } from '../http-info.ts';
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
  const { url, method, headers: built, text, body } = request;
  const { signal } = scope;
  const { operation } = facts.call;
  const credentials = (await provider.authorize?.({ operation, attempt: facts.attempt, signal, request })) ?? {};
  if (!settings.allowKeyInBrowser && !provider.credentialsArePublic) refuseExposedKey(credentials);
  let headers = mergeHeaders(built, credentials, settings.headers, facts.call.options?.headers);
  if (hooks.onRequest)
    headers = mergeHeaders(headers, (await hooks.onRequest({ ...facts, method, url, headers })) ?? undefined);
  const init: RequestInit = {
    method,
    headers,
    body: typeof body === 'function' ? await body({ signal, onError: scope.end }) : (text ?? body ?? null),
    signal,
    redirect: chooseRedirectMode(),
    duplex: 'half', // The only mode that fetch has for streams, and it must be named (Fetch standard §2.2.5).
  };
  signal.throwIfAborted(); // Given up while a key, a hook or a file was awaited.
  const started = clock.now();
  attempt.phase = 'headers';
  const response = await fetch(url, init);
  refuseRedirect(response);
  const { status, headers: received } = response;
  if (hooks.onResponse) {
    attempt.phase = undefined;
    const duration = clock.now() - started;
    await hooks.onResponse({ ...facts, status, headers: received, requestId: readRequestId(received), duration });
  }
  attempt.phase = 'body';
  const context = createAnswerContext(attempt, scope, credentials);
  if (!response.ok) {
    const text = await readExcerpt(response);
    throw context.toError({ response, text, body: parseJson(text) ?? text });
  }
  const result = await read(response, context);
  noteHttpInfo(result, { status, headers: received, attempts: facts.attempt });
  if (!scope.isKept) scope.close();
  return result;
}
