import type { IncomingMessage } from 'node:http';
import { authenticate, checkKey } from '../../http/authenticate.ts';
import { toHeaders } from './to-headers.ts';

const KEY_SUBPROTOCOL = 'openai-insecure-api-key.';

/** Throws unless the key came in a header, or as a subprotocol from where headers cannot be set. */
export function authenticateSocket({ headers }: IncomingMessage, apiKey: string | null): void {
  if (apiKey === null) return;
  const subprotocol = (headers['sec-websocket-protocol'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .find((name) => name.startsWith(KEY_SUBPROTOCOL));
  if (subprotocol !== undefined) return checkKey(subprotocol.slice(KEY_SUBPROTOCOL.length), apiKey);
  authenticate(toHeaders(headers), apiKey);
}
