import type { Call, EncodedBody } from '../call.ts';
import type { Area } from '../gen/area.ts';
import type { Operation } from '../operation.ts';
import type { HeaderValues, Provider } from '../provider.ts';
import type { RequestOptions } from '../request-options.ts';
import { encodeJson } from './encode-json.ts';
import { encodeQuery } from './encode-query.ts';
import { expandPath } from './expand-path.ts';
import { splitParams } from './split-params.ts';

/** One call as it goes to fetch, but for the credentials, which each attempt asks for anew. */
export interface BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderValues;
  readonly body: EncodedBody['body'] | undefined;
  /** Whether it can be sent a second time. */
  readonly replayable: boolean;
}

const acceptByAnswer = {
  json: 'application/json',
  text: 'text/plain, application/json',
  binary: '*/*',
  empty: '*/*',
} as const;

/** Turns a call into URL, method, headers and body, the same for all its attempts. Misuse is a `TypeError`. */
export function buildRequest<TResult>(provider: Provider<Area>, call: Call<Area, TResult>): BuiltRequest {
  const { operation, params, options } = call;
  const { query, body } = splitParams(operation, params);
  const encoded = operation.body === undefined ? undefined : (call.encode ?? encodeJson)(body, operation);
  const betas = options?.beta ?? [];
  return {
    url: buildUrl(provider, call, {
      ...query,
      ...(betas.length > 0 && operation.optionalBetas ? { beta: true } : {}),
      ...options?.query,
    }),
    method: operation.method,
    headers: {
      accept: acceptByAnswer[operation.answer],
      'content-type': encoded?.contentType,
      'content-length': encoded?.contentLength === undefined ? undefined : String(encoded.contentLength),
      'openai-beta': joinBetas(operation, betas),
      'idempotency-key': operation.method === 'POST' ? chooseIdempotencyKey(provider, options) : undefined,
      ...provider.headers,
    },
    body: encoded?.body,
    replayable: encoded?.replayable ?? true,
  };
}

function chooseIdempotencyKey(provider: Provider<Area>, options: RequestOptions | undefined): string | undefined {
  return options?.idempotencyKey ?? (provider.idempotencyKeys === true ? crypto.randomUUID() : undefined);
}

function buildUrl<TResult>(
  provider: Provider<Area>,
  call: Call<Area, TResult>,
  query: Readonly<Record<string, unknown>>,
): string {
  const expanded = expandPath(call.operation.path, call.path ?? []);
  const path = provider.route?.(call.operation, { path: expanded, params: { ...call.params } }) ?? expanded;
  // Anything else could change the host that the base URL names.
  if (!path.startsWith('/')) throw new TypeError(`${provider.id}: route must give a path that begins with a slash.`);
  const encodedQuery = encodeQuery(query);
  const base = provider.baseUrl.replace(/\/+$/, '');
  if (encodedQuery === '') return base + path;
  return `${base}${path}${path.includes('?') ? '&' : '?'}${encodedQuery}`;
}

function joinBetas(operation: Operation, betas: readonly string[]): string | undefined {
  const all = operation.beta === undefined ? betas : [operation.beta, ...betas];
  return all.length === 0 ? undefined : all.join(',');
}
