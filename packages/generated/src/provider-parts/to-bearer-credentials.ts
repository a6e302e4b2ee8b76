import type { RealtimeCredentials, RealtimeEndpoint } from '../provider.ts';
import type { Setting } from './setting.ts';

/**
 * How a bearer key travels with a realtime socket: in a header, or, from a browser, in a subprotocol beside `realtime`
 * (OpenAI API reference, Realtime: WebSocket).
 *
 * @throws TypeError when a subprotocol cannot carry the key; the socket's own error would repeat it
 */
export function toBearerCredentials(
  credentials: RealtimeCredentials,
  key: string | undefined,
  setting: Setting,
): Pick<RealtimeEndpoint, 'headers' | 'protocols'> {
  if (credentials === 'headers') {
    return { headers: key === undefined ? {} : { authorization: `Bearer ${key}` }, protocols: [] };
  }
  if (key === undefined) return { headers: {}, protocols: ['realtime'] };
  // RFC 9110 §5.6.2: the characters of a token, which a subprotocol has to be (RFC 6455 §4.1).
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(key))
    return { headers: {}, protocols: ['realtime', `openai-insecure-api-key.${key}`] };
  throw new TypeError(
    `${setting.provider}: ${setting.name} holds a character that a WebSocket subprotocol cannot carry. Connect from a server.`,
  );
}
