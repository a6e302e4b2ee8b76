import type { CallFacts, EncodeBody, EncodedBody } from '../call.ts';
import type { Area } from '../gen/area.ts';
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
  readonly body?: EncodedBody['body'] | undefined;
  /** Whether it can be sent a second time. @default true */
  readonly replayable?: boolean | undefined;
}

/** The part of a call that is sent. */
type SentCall = CallFacts & { readonly encode?: EncodeBody | undefined };

/** Turns a call into URL, method, headers and body, the same for all its attempts. Misuse is a `TypeError`. */
export function buildRequest(provider: Provider<Area>, call: SentCall): BuiltRequest {
  const { operation, params, options = {}, encode = encodeJson } = call;
  const { method, answer, beta: needed, optionalBetas } = operation;
  const { query, body } = splitParams(operation, params);
  const encoded = operation.body && encode(body, operation);
  const beta = options.beta?.length ? [needed ?? [], options.beta].flat().join() : needed;
  const optsIn = optionalBetas && beta !== needed ? { beta: true } : undefined;
  return {
    url: buildUrl(provider, call, { ...query, ...optsIn, ...options.query }),
    method,
    headers: {
      accept: answer === 'json' ? 'application/json' : '*/*',
      'content-type': encoded?.contentType,
      'content-length': encoded?.contentLength?.toString(),
      'openai-beta': beta,
      'idempotency-key': method === 'POST' ? chooseIdempotencyKey(provider, options) : undefined,
      ...provider.headers,
    },
    body: encoded?.body,
    replayable: encoded?.replayable,
  };
}

function chooseIdempotencyKey({ idempotencyKeys }: Provider<Area>, options: RequestOptions): string | undefined {
  return options.idempotencyKey ?? (idempotencyKeys ? crypto.randomUUID() : undefined);
}

function buildUrl(provider: Provider<Area>, { operation, path: values = [], params }: CallFacts, query: object) {
  const expanded = expandPath(operation.path, values);
  const path = provider.route?.(operation, { path: expanded, params: { ...params } }) ?? expanded;
  // Anything else could change the host that the base URL names.
  if (!path.startsWith('/')) throw new TypeError(`${provider.id}: route must give a path that begins with a slash.`);
  const url = provider.baseUrl.replace(/\/+$/, '') + path;
  const encoded = encodeQuery(query);
  return encoded ? url + (path.includes('?') ? '&' : '?') + encoded : url;
}
