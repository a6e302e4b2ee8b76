import createOpenApiFetch from 'openapi-fetch';
import type { Client } from '../client.ts';
import type { Operation } from '../operation.ts';
import { encodeQuery } from '../transport/encode-query.ts';
import { expandPath } from '../transport/expand-path.ts';
import { mergeHeaders } from '../transport/merge-headers.ts';
import { listPathNames } from './list-path-names.ts';
import type { PathMiddleware } from './path-middleware.ts';
import { PathRequest } from './path-request.ts';
import type { PathClient } from './path-types.ts';
import { toCall, type AnyPathInit } from './to-call.ts';

/**
 * Makes a client that calls operations by method and path: openapi-fetch over the transport, credentials, retries and
 * errors of `client`. Errors are thrown. An operation of an area that the provider does not serve rejects with
 * `NotSupportedError`, before anything is sent.
 *
 * @example
 * const api = createPathClient(client);
 * const { data } = await api.GET('/files', { params: { query: { limit: 20 } } });
 */
export function createPathClient(client: Client<never>): PathClient {
  const shell = createShell();
  const bind = (method: Operation['method']) => (path: string, init?: AnyPathInit) =>
    sendByPath({ client, shell, method, path, init: init ?? {} });
  const api = {
    GET: bind('GET'),
    POST: bind('POST'),
    DELETE: bind('DELETE'),
    use: shell.use,
    eject: shell.eject,
  } satisfies Record<keyof PathClient, unknown>;
  // The types of the document, which `sendByPath` follows through the table that is generated beside them.
  return Object.freeze(api) as PathClient;
}

interface PathCall {
  readonly client: Client<never>;
  readonly shell: Shell;
  readonly method: Operation['method'];
  readonly path: string;
  readonly init: AnyPathInit;
}

async function sendByPath({ client, shell, method, path, init }: PathCall) {
  const call = toCall(method, path, init);
  // Whether the provider serves the area is found by the transport: here the type knows paths, not areas.
  const { request } = client as Client;
  let data: unknown;
  let answer: Response | undefined;
  const { response } = await shell.request(method, path, {
    params: init.params,
    headers: mergeHeaders(init.headers),
    // By then the answer has been read, as for every function; openapi-fetch hands it through.
    parseAs: 'stream',
    fetch: async ({ headers }) => {
      data = await request({
        ...call,
        options: { ...call.options, headers: { ...init.headers, ...Object.fromEntries(headers) } },
        read: (found, context) => {
          answer = found;
          return call.read(found, context);
        },
      });
      return answer;
    },
  });
  if (response !== answer)
    throw new TypeError('A middleware has put another answer in place. Do that in the `fetch` of createClient.');
  return { data, response };
}

/** What is used of openapi-fetch, whose own types speak of the platform's `Request`. */
interface Shell {
  request(
    method: string,
    path: string,
    init: {
      readonly params: AnyPathInit['params'];
      readonly headers: AnyPathInit['headers'];
      readonly parseAs: 'stream';
      readonly fetch: (request: PathRequest) => Promise<Response | undefined>;
    },
  ): Promise<{ readonly response: Response }>;
  use(...middleware: readonly PathMiddleware[]): void;
  eject(...middleware: readonly PathMiddleware[]): void;
}

function createShell(): Shell {
  const options: object = {
    Request: PathRequest,
    querySerializer: encodeQuery,
    pathSerializer: (template: string, values: Readonly<Record<string, string>>) =>
      expandPath(
        template,
        listPathNames(template).map((name) => values[name] ?? ''),
      ),
  };
  const shell: unknown = createOpenApiFetch(options);
  return shell as Shell;
}
