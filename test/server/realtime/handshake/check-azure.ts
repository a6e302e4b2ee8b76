import type { IncomingMessage } from 'node:http';
import { RequestError } from '../../errors/request-error.ts';

/**
 * Throws for what Azure refuses and OpenAI does not: an `api-version` in the URL of the version that has none, and
 * credentials that travel as a subprotocol (Azure's migration guide; the official SDK).
 */
export function checkAzure({ url, headers }: IncomingMessage): void {
  const { searchParams } = new URL(url ?? '/', 'http://localhost');
  const subprotocols = headers['sec-websocket-protocol'] ?? '';
  if (!searchParams.has('api-version') && !subprotocols.includes('-api-key.')) return;
  throw new RequestError({
    status: 401,
    message: 'Azure takes no api-version here, and its credentials in headers only.',
    code: 'invalid_api_key',
  });
}
