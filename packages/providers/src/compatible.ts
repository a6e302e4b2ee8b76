import type {
  ApiKey,
  Area,
  Dialect,
  ErrorDetails,
  HeaderValues,
  Operation,
  Provider,
  RoutedRequest,
  StreamQuirks,
} from '@unspool/generated';
import { createKeyReader, freezeProvider, parseUrl, refuseOtherSpelling, toBaseUrl } from '@unspool/generated/provider';
import type { ChatDialect } from './dialect/chat-dialect.ts';

/** Where a server is, who asks, and how it differs. `TUnsupported` follows from `unsupported`, `TId` from `id`. */
export interface CompatibleSettings<TUnsupported extends Area = never, TId extends string = string> {
  /** Short name for messages. @default 'compatible' */
  readonly id?: TId | undefined;
  /** Absolute http or https URL that paths are appended to, with its own path: `https://example.com/api/v1`. */
  readonly baseUrl: string;
  /** Sent as `Authorization: Bearer`. Never read from the environment. @default none is sent */
  readonly apiKey?: ApiKey | undefined;
  /**
   * Sent with every request and realtime connection (not from a browser's WebSocket, which sends none). May hold secrets:
   * they stay in a closure, go to `baseUrl`'s origin only and are masked in messages.
   */
  readonly headers?: HeaderValues | undefined;
  /** Areas that the server is known to lack; the type-checker and the client then refuse them. @default none */
  readonly unsupported?: readonly TUnsupported[] | undefined;
  /** Areas that the server is known to serve, for `client.supports`. @default none */
  readonly supported?: readonly Area[] | undefined;
  /** Whether every POST carries an `Idempotency-Key`, for a server that acts on it once. @default false */
  readonly idempotencyKeys?: boolean | undefined;
  /** Where an operation lives, when not at OpenAI's path: a path below `baseUrl`, with or without a query. */
  readonly route?: ((operation: Operation, request: RoutedRequest) => string) | undefined;
  /** Reads error bodies of an unusual form. The forms of known providers are read without it. */
  readonly readError?: ((body: unknown) => ErrorDetails | undefined) | undefined;
  /** @default a stream is whole with or without `[DONE]` */
  readonly stream?: StreamQuirks | undefined;
}

/**
 * Any server that speaks OpenAI's language: vLLM, llama.cpp, LM Studio, a gateway, a server in a test. Nothing is assumed
 * but OpenAI's paths; what it does not serve answers with 404. Requests take members that OpenAI does not have, and answers
 * may have them; `TDialect` gives them types. `probe` of the entry `./compatible/probe` finds out what a server serves.
 *
 * @throws TypeError when `baseUrl` or `apiKey` cannot be used
 * @example
 * const client = createClient({ provider: compatible({ baseUrl: 'http://localhost:8000/v1' }) });
 */
export function compatible<
  TUnsupported extends Area = never,
  TDialect extends Dialect = ChatDialect,
  TId extends string = string,
>(settings: CompatibleSettings<TUnsupported, TId>): Provider<TUnsupported, TDialect, TId> {
  const { unsupported = [], apiKey } = settings;
  // Without an id `TId` is `string`, and any name will do.
  const id = settings.id ?? ('compatible' as TId);
  refuseOtherSpelling(settings, id);
  const urlSetting = { provider: id, name: 'baseUrl' };
  const baseUrl = toBaseUrl(parseUrl(settings.baseUrl, urlSetting), urlSetting);
  const readKey = apiKey === undefined ? undefined : createKeyReader(apiKey, { provider: id, name: 'apiKey' });
  // Lower case, so that a caller's `Authorization` replaces ours and does not stand beside it.
  const headers = Object.fromEntries(
    Object.entries(settings.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );

  return freezeProvider<TUnsupported, TDialect, TId>({
    id,
    baseUrl,
    authorize: async () => ({ ...(readKey && { authorization: `Bearer ${await readKey()}` }), ...headers }),
    unsupported: [...unsupported],
    supported: settings.supported && [...settings.supported],
    idempotencyKeys: settings.idempotencyKeys,
    route: settings.route,
    realtime: unsupported.some((area: Area) => area === 'realtime') ? undefined : 'standard',
    readError: settings.readError,
    stream: settings.stream && { ...settings.stream },
  });
}
