import type { CallFacts, EncodeBody, EncodedBody } from '../call.ts';
import type { Area } from '../gen/area.ts';
import type { Provider, RequestToAuthorize } from '../provider.ts';
import type { RequestOptions } from '../request-options.ts';
import { encodeJson } from './encode-json.ts';
import { encodeQuery } from './encode-query.ts';

/** One call as it goes to fetch, but for the credentials, which each attempt asks for anew. */
export interface BuiltRequest extends RequestToAuthorize {
  /** What is sent when it is no text. */
  readonly body?: EncodedBody['body'] | undefined;
  /** Whether it can be sent a second time. @default true */
  readonly replayable?: boolean | undefined;
}

/** The part of a call that is sent. */
type SentCall = CallFacts & { readonly encode?: EncodeBody | undefined };

/** Turns a call into URL, method, headers and body, the same for all its attempts. Misuse is a `TypeError`. */
export function buildRequest(provider: Provider<Area>, call: SentCall): BuiltRequest {
  const { operation, path: values = [], options = {}, encode = encodeJson } = call;
  const { method, answer, beta: needed, optionalBetas } = operation;
  const params = { ...call.params };
  const fixed = { path: operation.path, query: operation.body ? {} : params, members: params };
  const { path, query, members } = operation.expand?.(operation, values, params) ?? fixed;
  const encoded = operation.body && encode(members, operation);
  const beta = options.beta?.length ? [needed ?? [], options.beta].flat().join() : needed;
  const optsIn = optionalBetas && beta !== needed ? { beta: true } : undefined;
  const route = provider.route?.(operation, { path, params }) ?? path;
  return {
    url: joinUrl(provider, route, encodeQuery({ ...query, ...optsIn, ...options.query })),
    method,
    headers: {
      accept: answer === 'json' ? 'application/json' : '*/*',
      'content-type': encoded?.contentType,
      'content-length': encoded?.contentLength?.toString(),
      'openai-beta': beta,
      'idempotency-key': method === 'POST' ? chooseIdempotencyKey(provider, options) : undefined,
      ...provider.headers,
    },
    [typeof encoded?.body === 'string' ? 'text' : 'body']: encoded?.body,
    replayable: encoded?.replayable,
  };
}

function chooseIdempotencyKey({ idempotencyKeys }: Provider<Area>, options: RequestOptions): string | undefined {
  return options.idempotencyKey ?? (idempotencyKeys ? crypto.randomUUID() : undefined);
}

function joinUrl({ id, baseUrl }: Provider<Area>, path: string, query: string): string {
  // Anything else could change the host that the base URL names.
  if (!path.startsWith('/')) throw new TypeError(`${id}: route must give a path that begins with a slash.`);
  const url = baseUrl.replace(/\/+$/, '') + path;
  return query ? url + (path.includes('?') ? '&' : '?') + query : url;
}
