import type { RealtimeClientEventResponseCancel, RealtimeClientEventResponseCreate } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import { startAnswer } from './start-answer.ts';

/** `response.create`. */
export function createResponse({ response }: RealtimeClientEventResponseCreate, connection: RealtimeConnection): void {
  startAnswer(response ?? {}, connection);
}

/** `response.cancel`: the answer ends with `response.done` and the status `cancelled`. */
export function cancelResponse(
  { response_id }: RealtimeClientEventResponseCancel,
  { answers }: RealtimeConnection,
): void {
  if (answers.stop('client_cancelled', response_id)) return;
  throw new RequestError({
    message: 'There is no response in progress to cancel.',
    code: 'response_cancel_not_active',
  });
}
