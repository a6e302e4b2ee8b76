import type { Call } from '../call.ts';
import { isUnspoolError } from '../errors/unspool-error.ts';
import { NotSupportedError } from '../errors/not-supported-error.ts';
import { readFailedAnswer } from '../errors/read-failed-answer.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Area } from '../gen/area.ts';
import type { HeaderValues, Provider } from '../provider.ts';
import { type AttemptScope, openAttemptScope } from './attempt-scope.ts';
import { buildRequest, type BuiltRequest } from './build-request.ts';
import { mergeHeaders } from './merge-headers.ts';
import { toConnectionError } from './to-connection-error.ts';

/** What all calls of a client have in common. */
export interface TransportSettings {
  readonly provider: Provider<Area>;
  readonly fetch: typeof fetch;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  readonly headers: HeaderValues | undefined;
}

/** Sends one call and reads its answer: the one way out of the package. */
export async function sendCall<TResult>(settings: TransportSettings, call: Call<Area, TResult>): Promise<TResult> {
  const { provider } = settings;
  const { operation, options } = call;
  if (provider.unsupported?.includes(operation.area) === true) throw new NotSupportedError(provider.id, operation.id);
  const request = buildRequest(provider, call);
  const timeout = options?.timeout ?? settings.timeout;
  const scope = openAttemptScope(options?.signal, timeout);
  const progress: Progress = { phase: 'headers' };
  try {
    return await runAttempt({ settings, call, request, scope, progress });
  } catch (error) {
    if (options?.signal?.aborted === true) throw options.signal.reason;
    if (scope.timedOut()) throw new TimeoutError(operation.id, progress.phase, timeout);
    if (!isFromFetch(error, progress)) throw error;
    throw toConnectionError({ operation: operation.id, url: progress.url, phase: progress.phase, cause: error });
  } finally {
    scope.close();
  }
}

/** How far an attempt has come. `url` is set once fetch has been called. */
interface Progress {
  phase: 'headers' | 'body';
  url?: string;
}

/**
 * What fetch rejects with is a failed connection, whoever's fetch it is. While the body is read a failed connection is a
 * TypeError (Fetch standard §2.2.4); other errors there are the reader's own.
 */
function isFromFetch(error: unknown, progress: Progress): progress is Progress & { url: string } {
  if (isUnspoolError(error) || progress.url === undefined) return false;
  return progress.phase === 'headers' || error instanceof TypeError;
}

interface Attempt<TResult> {
  readonly settings: TransportSettings;
  readonly call: Call<Area, TResult>;
  readonly request: BuiltRequest;
  readonly scope: AttemptScope;
  readonly progress: Progress;
}

async function runAttempt<TResult>({ settings, call, request, scope, progress }: Attempt<TResult>): Promise<TResult> {
  const { provider } = settings;
  const { operation, options } = call;
  const credentials = await scope.run(
    Promise.resolve(provider.authorize?.({ operation, attempt: 1, signal: scope.signal }) ?? {}),
  );
  const headers = mergeHeaders(request.headers, credentials, settings.headers, options?.headers);
  progress.url = request.url;
  const { method, url, body } = request;
  const response = await scope.run(
    // 'error' also keeps Node's fetch from holding the whole body for a redirect that never comes.
    settings.fetch(url, {
      method,
      headers,
      redirect: 'error',
      signal: scope.signal,
      ...(body === undefined ? {} : { body }),
    }),
  );
  progress.phase = 'body';
  if (response.ok) return await scope.run(Promise.resolve(call.read(response, { operation, provider: provider.id })));
  const secrets = Object.values(credentials).filter((value) => value !== undefined);
  throw await scope.run(
    readFailedAnswer(response, {
      operation: operation.id,
      provider,
      secrets: [...secrets, ...secrets.map((value) => value.replace(/^Bearer /, ''))],
    }),
  );
}
