import type { RealtimeServerEventError } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import { isObject } from '../../model/json-schema.ts';

/** The `error` event for what went wrong with a frame; it names the event of the client where that has an id. */
export function toErrorStep(error: unknown, frame: unknown): Omit<RealtimeServerEventError, 'event_id'> {
  const event_id = isObject(frame) && typeof frame['event_id'] === 'string' ? frame['event_id'] : null;
  if (error instanceof RequestError) {
    const { message, type, param, code } = error;
    return { type: 'error', error: { type, code, message, param, event_id } };
  }
  const name = error instanceof Error ? error.name : 'fault';
  const message = `The embedded server failed with a ${name}.`;
  return { type: 'error', error: { type: 'server_error', code: null, message, param: null, event_id } };
}
