import { NotSupportedError } from '../errors/not-supported-error.ts';
import type { Area } from '../gen/area.ts';
import type { HeaderValues, Provider, RealtimeCredentials, RealtimeEndpoint, RealtimeTarget } from '../provider.ts';
import { toRealtimeUrl } from './to-realtime-url.ts';
import { toSubprotocol } from './to-subprotocol.ts';

/**
 * Where a provider's realtime socket is, and how the credentials travel: in headers, or, from a browser, in a subprotocol
 * beside `realtime` (OpenAI API reference, Realtime: WebSocket).
 *
 * Rejects with `NotSupportedError` when the provider has no realtime, and with a `TypeError` when its credentials do not fit
 * into a subprotocol.
 */
export async function openRealtimeEndpoint(
  provider: Provider<Area>,
  target: RealtimeTarget,
  credentials: RealtimeCredentials,
): Promise<RealtimeEndpoint> {
  const { realtime, unsupported } = provider;
  if (realtime === undefined || unsupported?.includes('realtime') === true) {
    throw new NotSupportedError(provider.id, 'realtime sessions');
  }
  if (typeof realtime === 'function') return realtime(target, credentials);
  const quirks = realtime === 'standard' ? {} : realtime;
  const url = quirks.toUrl?.(target) ?? toRealtimeUrl(provider.baseUrl, target);
  if (credentials !== 'headers' && quirks.credentials === 'headers') throw refuseSubprotocol(provider.id);
  const request = { method: 'GET', url: url.replace(/^ws/, 'http'), headers: {} };
  const authorization = (await provider.authorize?.({ attempt: 1, request })) ?? {};
  if (credentials === 'headers') {
    const headers = Object.fromEntries(listDefined({ ...provider.headers, ...authorization }));
    return { url, headers, protocols: [] };
  }
  return { url, headers: {}, protocols: ['realtime', ...toSubprotocols(provider.id, authorization)] };
}

function toSubprotocols(provider: string, authorization: HeaderValues): readonly string[] {
  const values = listDefined(authorization);
  if (values.length === 0) return [];
  const bearer = values.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  const key = /^Bearer (.*)$/s.exec(bearer ?? '')?.[1];
  if (key === undefined) throw refuseSubprotocol(provider);
  return [toSubprotocol(provider, 'openai-insecure-api-key.', key)];
}

/** Sockets send `undefined` word for word. */
function listDefined(headers: HeaderValues): readonly (readonly [string, string])[] {
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function refuseSubprotocol(provider: string): TypeError {
  return new TypeError(
    `${provider}: realtime takes its credentials in headers, which a browser WebSocket cannot set. Connect from a server, or relay.`,
  );
}
