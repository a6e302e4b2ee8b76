import type { RealtimeResponseCreateParams } from '@unspool/generated/realtime';

import type { RequestOptions } from '../requests/request-options.ts';
import type { ResponseHandle } from '../requests/response-handle.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import { isLoss } from './answer-desk.ts';

/** Asks for the response that tells what tools gave. */
export interface FollowUp {
  ask(): void;
  /** The connection is gone: what is asked from now on waits for the next one. */
  lost(): void;
  /** There is a new connection. Gives back whether one is owed: asked for meanwhile, or lost before it had begun. */
  reconnected(): boolean;
}

/** Makes one. `respond` asks for a response, `mayAsk` tells whether one is wanted at this time. */
export function createFollowUp(
  respond: (options: RequestOptions) => Pick<ResponseHandle, 'id'>,
  mayAsk: () => boolean,
): FollowUp {
  let connection = 0;
  let isAway = false;
  let isOwed = false;
  /** Calls back the one that has not begun. */
  let asking: AbortController | undefined;
  const ask = () => {
    if (isAway) isOwed = true;
    if (isAway || !mayAsk()) return;
    const askedOver = connection;
    const own = new AbortController();
    asking = own;
    const onBegun = () => {
      if (asking === own) asking = undefined;
    };
    const onRejected = (error: unknown) => {
      onBegun();
      if (!isLoss(error)) return;
      if (askedOver === connection) isOwed = true;
      else ask();
    };
    try {
      respond({ signal: own.signal }).id.then(onBegun, onRejected);
    } catch {
      // The session is over: nobody hears an answer.
    }
  };
  return {
    ask,
    lost() {
      isAway = true;
      // It comes after the outputs that are told anew.
      isOwed ||= asking !== undefined;
      asking?.abort(null);
      asking = undefined;
    },
    reconnected() {
      connection += 1;
      isAway = false;
      const wasOwed = isOwed;
      isOwed = false;
      return wasOwed;
    },
  };
}

/** What to ask for it with. A session that has to call a tool in each response would never come to an end of it. */
export function toFollowUpParams(configuration: RealtimeConfiguration): RealtimeResponseCreateParams {
  const choice = configuration.type === 'realtime' ? configuration.tool_choice : undefined;
  return choice === 'required' || typeof choice === 'object' ? { tool_choice: 'auto' } : {};
}
