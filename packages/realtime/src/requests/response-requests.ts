import type { RealtimeResponseCreateParams } from '@unspool/generated/realtime';

import type { RealtimeSession } from '../session/realtime-session.ts';
import type { RequestOptions } from './request-options.ts';
import { requestsOf } from './requests-of.ts';
import type { ResponseHandle } from './response-handle.ts';
import { tolerate } from './tolerate.ts';

/**
 * Asks for a response. In the conversation one is made at a time: it goes out when the one in progress is over, the server's own
 * ones included. With `conversation: 'none'` it goes out at once, beside any other. Throws a `TypeError` for more than 15 pairs of
 * `metadata`: one of the server's 16 marks the response, and is not seen in events.
 *
 * @example
 * const response = respond(session);
 * for await (const piece of response.text()) console.log(piece);
 * const { usage } = await response.done;
 */
export function respond(
  session: RealtimeSession,
  params?: RealtimeResponseCreateParams,
  options?: RequestOptions,
): ResponseHandle {
  return requestsOf(session).respond(params, options);
}

/**
 * The handle of a response that is being made, whoever asked for it: of those that the server makes by itself after speech, too. Of
 * one of these it brings what comes from then on, so ask in a listener of `response.created`. `undefined` for any other id.
 *
 * @example
 * session.on('response.created', ({ response }) => show(findResponse(session, response.id)?.text()));
 */
export function findResponse(session: RealtimeSession, id: string | undefined): ResponseHandle | undefined {
  return requestsOf(session).findResponse(id);
}

/**
 * Cancels a response, or the one in progress in the conversation; those in line go out after it. Resolves when it is over, also
 * when it was already. Rejects as {@link RequestOptions} tells.
 *
 * @example
 * await cancel(session);
 */
export function cancel(session: RealtimeSession, responseId?: string, options?: RequestOptions): Promise<void> {
  return tolerate(async () => requestsOf(session).cancel(responseId, options));
}
