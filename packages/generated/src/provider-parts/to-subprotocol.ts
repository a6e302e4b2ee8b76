/**
 * A credential as a WebSocket subprotocol: a prefix that names it, and the key.
 *
 * @throws TypeError, without the key, when a character of it cannot stand there
 */
export function toSubprotocol(provider: string, prefix: string, key: string): string {
  // RFC 9110 §5.6.2: the characters of a token, which a subprotocol has to be (RFC 6455 §4.1). The socket's own error
  // would repeat the key.
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(key)) return prefix + key;
  throw new TypeError(
    `${provider}: the key holds a character that a WebSocket subprotocol cannot carry. Connect from a server.`,
  );
}
