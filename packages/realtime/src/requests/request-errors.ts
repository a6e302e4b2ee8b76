import type { RealtimeServerEventError } from '@unspool/generated/realtime';

import { type Mask, readServerError } from '../read-server-error.ts';
import { RealtimeError } from '../realtime-error.ts';

/** Milliseconds that an answer is waited for, unless the caller says otherwise. */
export const defaultTimeout = 15_000;

/** Words the `error` event that refuses a request: its code and the member it objects to; the server's own words stay apart. */
export function toRefusal(what: string, error: RealtimeServerEventError['error'], mask: Mask): RealtimeError {
  const fields = readServerError(error, mask);
  const where = fields.param === undefined ? '' : ` at ${fields.param}`;
  const words = `The server refused ${what}: ${fields.serverCode ?? 'no code'}${where}. See error.serverMessage.`;
  return new RealtimeError('rejected', words, fields);
}

/** Nothing answered in time. */
export function toTimeout(what: string, milliseconds: number): RealtimeError {
  return new RealtimeError('timeout', `The server did not answer ${what} within ${milliseconds} ms.`);
}
