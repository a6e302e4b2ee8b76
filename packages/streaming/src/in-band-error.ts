import type { AnswerContext, ErrorDetails, Provider } from '@unspool/generated';
import { readErrorDetails } from '@unspool/generated/errors';
import { toMembers } from './members.ts';

/** How the words of a server are read. */
export interface ErrorReader {
  readonly provider: Pick<Provider, 'readError'>;
  /** Takes secrets out of them, those of the request included, and bounds them. */
  readonly mask: AnswerContext['mask'];
}

/**
 * Whether a record reports an error instead of carrying an event. Forms seen among compatible servers: a record named
 * `error`; `{ type: 'error', … }`; an `error` member, an object or a string, alone or beside `choices`; `{ object: 'error' }`;
 * the bare members of an error. An `error` that is `null`, `false` or empty says that there is none. An event whose type has
 * another name is an event, whatever its members are called. An `error` inside a choice is that choice's own: no server is known
 * to end a stream with it (OpenRouter's stands beside `choices`), so it stays there, and other choices go on.
 */
export function isInBandError(name: string | undefined, payload: object): boolean {
  if (name === 'error') return true;
  const { type } = toMembers(payload);
  // Not `endsWith`, which V8 takes longer to compile than all that an event passes besides.
  if (typeof type === 'string' && type.slice(-4) !== 'rror') return false;
  const { error, object, message } = toMembers(payload);
  if (type === 'error' || object === 'error' || isReported(error)) return true;
  return typeof message === 'string' && 'code' in payload && !('choices' in payload);
}

/** Reads the server's own words on an error, masked and bounded. Words that are not JSON are its message. */
export function readInBandError(payload: unknown, { provider, mask }: ErrorReader): ErrorDetails {
  const body = typeof payload === 'string' ? { message: payload } : payload;
  const details = provider.readError?.(body) ?? readErrorDetails(body);
  return details.message === undefined ? details : { ...details, message: mask(details.message) };
}

function isReported(error: unknown): boolean {
  return error !== undefined && error !== null && error !== '' && error !== false;
}
