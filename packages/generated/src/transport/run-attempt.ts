import type { Call, OpenAttempt } from '../call.ts';
import { readFailedAnswer } from '../errors/read-failed-answer.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { isUnspoolError } from '../errors/unspool-error.ts';
import type { Area } from '../gen/area.ts';
import type { HeaderValues } from '../provider.ts';
import { type AttemptScope, openAttemptScope } from './attempt-scope.ts';
import type { BuiltRequest } from './build-request.ts';
import { mergeHeaders } from './merge-headers.ts';
import { toConnectionError } from './to-connection-error.ts';
import type { TransportSettings } from './transport-settings.ts';

/** One attempt of a call: the same request as every other, with fresh credentials and a time limit of its own. */
export interface Attempt<TResult> {
  readonly settings: TransportSettings;
  readonly call: Call<Area, TResult>;
  readonly request: BuiltRequest;
  /** From 1. */
  readonly number: number;
  readonly limit: { readonly name: 'timeout' | 'deadline'; readonly milliseconds: number; readonly left: number };
}

/** How far an attempt has come. `url` is set once fetch has been called, `kept` when the body outlives the call. */
interface Progress {
  phase: 'headers' | 'body';
  url?: string;
  kept?: boolean;
}

/** An attempt on its way. */
interface RunningAttempt<TResult> extends Attempt<TResult> {
  readonly scope: AttemptScope;
  readonly progress: Progress;
}

/** Sends once and reads the answer. Whatever goes wrong comes back as one of the errors of a call, or the signal's reason. */
export async function runAttempt<TResult>(attempt: Attempt<TResult>): Promise<TResult> {
  const { call, settings, limit } = attempt;
  const scope = openAttemptScope({ caller: call.options?.signal, timeout: limit.left, clock: settings.clock });
  const progress: Progress = { phase: 'headers' };
  const running = { ...attempt, scope, progress };
  try {
    return await sendAndRead(running);
  } catch (error) {
    progress.kept = false;
    throw toCallError(error, running);
  } finally {
    if (progress.kept !== true) scope.close();
  }
}

async function sendAndRead<TResult>(running: RunningAttempt<TResult>): Promise<TResult> {
  const { settings, call, request, scope, progress } = running;
  const { provider } = settings;
  const { operation, options } = call;
  const context = { operation, attempt: running.number, signal: scope.signal };
  const credentials = (await scope.run(Promise.resolve(provider.authorize?.(context)))) ?? {};
  const headers = mergeHeaders(request.headers, credentials, settings.headers, options?.headers);
  const init = await createInit(request, headers, scope);
  progress.url = request.url;
  const response = await scope.run(settings.fetch(request.url, init));
  progress.phase = 'body';
  if (response.ok) {
    const keepOpen = () => keepAttemptOpen(running);
    return await scope.run(Promise.resolve(call.read(response, { operation, provider: provider.id, keepOpen })));
  }
  throw await scope.run(
    readFailedAnswer(response, { operation: operation.id, provider, secrets: listSecrets(credentials) }),
  );
}

function keepAttemptOpen<TResult>(running: RunningAttempt<TResult>): OpenAttempt {
  const { scope, progress } = running;
  progress.kept = true;
  const fail = (error: unknown): never => {
    scope.close();
    throw toCallError(error, running);
  };
  return { run: (step) => scope.run(step).catch(fail), close: scope.close };
}

/** What the caller gets to see of what went wrong. */
function toCallError<TResult>(error: unknown, { call, limit, scope, progress }: RunningAttempt<TResult>): unknown {
  const { signal } = call.options ?? {};
  if (signal?.aborted === true) return signal.reason;
  const { phase } = progress;
  const operation = call.operation.id;
  if (scope.timedOut())
    return new TimeoutError({ operation, phase, limit: limit.name, milliseconds: limit.milliseconds });
  return isFromFetch(error, progress)
    ? toConnectionError({ operation, url: progress.url, phase, cause: error })
    : error;
}

async function createInit(
  { method, body }: BuiltRequest,
  headers: Record<string, string>,
  scope: AttemptScope,
): Promise<RequestInit> {
  // 'error' also keeps Node's fetch from holding the whole body for a redirect that never comes.
  const init: RequestInit = { method, headers, signal: scope.signal, redirect: 'error' };
  if (body === undefined) return init;
  init.body = typeof body === 'function' ? await scope.run(Promise.resolve(body())) : body;
  // The only mode that fetch has for streams, and it must be named (Fetch standard §2.2.5).
  return init.body instanceof ReadableStream ? { ...init, duplex: 'half' } : init;
}

/**
 * What fetch rejects with is a failed connection, whoever's fetch it is. While the body is read a failed connection is a
 * TypeError (Fetch standard §2.2.4); other errors there are the reader's own.
 */
function isFromFetch(error: unknown, progress: Progress): progress is Progress & { url: string } {
  if (isUnspoolError(error) || progress.url === undefined) return false;
  return progress.phase === 'headers' || error instanceof TypeError;
}

/** The values that must not be repeated: whole, and without the scheme before them. */
function listSecrets(credentials: HeaderValues): readonly string[] {
  return Object.values(credentials)
    .filter((value) => value !== undefined)
    .flatMap((value) => [value, value.replace(/^\w+ /, '')]);
}
