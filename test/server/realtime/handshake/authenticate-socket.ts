import type { IncomingMessage } from 'node:http';
import { unixSeconds } from '../../clock.ts';
import { RequestError } from '../../errors/request-error.ts';
import { checkKey, readKey } from '../../http/authenticate.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ClientSecret } from '../../store/client-secret-store.ts';
import { toHeaders } from './to-headers.ts';

/** What subprotocols begin with that carry a key or a client secret: OpenAI's and xAI's. */
const KEY_SUBPROTOCOLS = ['openai-insecure-api-key.', 'xai-client-secret.'] as const;

/**
 * Throws unless the key, or a client secret that has not expired, came in a header, or as a subprotocol from where headers
 * cannot be set.
 *
 * @returns the client secret, if it was one
 */
export function authenticateSocket(
  { headers }: IncomingMessage,
  { apiKey, clientSecrets, clock }: ServerContext,
): ClientSecret | undefined {
  const sent = subprotocolKey(headers['sec-websocket-protocol']) ?? readKey(toHeaders(headers));
  const secret = sent === undefined ? undefined : clientSecrets.find(sent);
  if (secret === undefined) {
    if (apiKey !== null) checkKey(sent, apiKey);
    return undefined;
  }
  if (unixSeconds(clock) < secret.expiresAt) return secret;
  throw new RequestError({ status: 401, message: 'The client secret has expired.', code: 'invalid_api_key' });
}

function subprotocolKey(offered = ''): string | undefined {
  const names = offered.split(',').map((name) => name.trim());
  for (const prefix of KEY_SUBPROTOCOLS) {
    const found = names.find((name) => name.startsWith(prefix));
    if (found !== undefined) return found.slice(prefix.length);
  }
  return undefined;
}
