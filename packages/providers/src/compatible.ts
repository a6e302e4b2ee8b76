import type {
  ApiKey,
  Area,
  ErrorDetails,
  HeaderValues,
  Operation,
  Provider,
  RoutedRequest,
  StreamQuirks,
} from '@unspool/generated';
import { createKeyReader, freezeProvider, parseUrl, toBaseUrl } from '@unspool/generated/provider';

/** Where a server is, who asks, and how it differs. `TUnsupported` follows from `unsupported`. */
export interface CompatibleSettings<TUnsupported extends Area = never> {
  /** Short name for messages. @default 'compatible' */
  readonly id?: string | undefined;
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
  /** Where an operation lives, when not at OpenAI's path: a path below `baseUrl`, with or without a query. */
  readonly route?: ((operation: Operation, request: RoutedRequest) => string) | undefined;
  /** Reads error bodies of an unusual form. The forms of known providers are read without it. */
  readonly readError?: ((body: unknown) => ErrorDetails | undefined) | undefined;
  /** @default a stream is whole with or without `[DONE]` */
  readonly stream?: StreamQuirks | undefined;
}

/**
 * Any server that speaks OpenAI's language: vLLM, llama.cpp, LM Studio, a gateway, a server in a test. Nothing is assumed
 * but OpenAI's paths; what it does not serve answers with 404.
 *
 * @throws TypeError when `baseUrl` or `apiKey` cannot be used
 * @example
 * const client = createClient({ provider: compatible({ baseUrl: 'http://localhost:8000/v1' }) });
 */
export function compatible<TUnsupported extends Area = never>(
  settings: CompatibleSettings<TUnsupported>,
): Provider<TUnsupported> {
  const { id = 'compatible', unsupported = [], apiKey } = settings;
  const urlSetting = { provider: id, name: 'baseUrl' };
  const baseUrl = toBaseUrl(parseUrl(settings.baseUrl, urlSetting), urlSetting);
  const readKey = apiKey === undefined ? undefined : createKeyReader(apiKey, { provider: id, name: 'apiKey' });
  // Lower case, so that a caller's `Authorization` replaces ours and does not stand beside it.
  const headers = Object.fromEntries(
    Object.entries(settings.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );

  return freezeProvider({
    id,
    baseUrl,
    authorize: async () => ({ ...(readKey && { authorization: `Bearer ${await readKey()}` }), ...headers }),
    unsupported: [...unsupported],
    route: settings.route,
    realtime: unsupported.some((area: Area) => area === 'realtime') ? undefined : 'standard',
    readError: settings.readError,
    stream: settings.stream && { ...settings.stream },
  });
}
