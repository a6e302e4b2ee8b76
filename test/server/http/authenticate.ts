import { createHash, timingSafeEqual } from 'node:crypto';
import { RequestError } from '../errors/request-error.ts';

/**
 * Throws unless the headers carry the key, as `Authorization: Bearer …` or, in Azure's way, as `api-key`. The key is
 * never repeated.
 */
export function authenticate(headers: Headers, apiKey: string | null): void {
  if (apiKey === null) return;
  checkKey(readKey(headers), apiKey);
}

/** The key that headers carry. */
export function readKey(headers: Headers): string | undefined {
  return /^Bearer\s+(.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? headers.get('api-key') ?? undefined;
}

/** Throws unless the key that was sent is the right one. */
export function checkKey(sent: string | undefined, apiKey: string): void {
  if (sent === undefined) {
    throw new RequestError({
      status: 401,
      message: 'No API key came with the request: send it as Authorization: Bearer <key>.',
      code: 'missing_api_key',
    });
  }
  if (!timingSafeEqual(digest(sent), digest(apiKey))) {
    throw new RequestError({
      status: 401,
      message: 'The API key is wrong: use the one that the server was started with.',
      code: 'invalid_api_key',
    });
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
