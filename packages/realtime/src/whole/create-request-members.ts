import { toSessionUpdate } from '../configuration/to-session-update.ts';
import type { RealtimeSessionTarget } from '../connect/connect-options.ts';
import { createCommitRefusal } from '../lanes/uncommitted-audio.ts';
import type { RealtimeSession } from '../realtime-session.ts';
import type { Requests } from '../requests/requests.ts';
import type { SessionRequests } from '../requests/session-requests.ts';
import type { SessionCore } from '../session/session-core.ts';
import { tolerate } from './tolerate.ts';

/** The requests of a session as its callers have them. */
export type RequestMembers = Pick<RealtimeSession, keyof SessionRequests>;

/** Makes them. */
export function createRequestMembers(
  requests: Requests,
  { checkOpen, outgoing }: Pick<SessionCore, 'checkOpen' | 'outgoing'>,
  target: RealtimeSessionTarget,
): RequestMembers {
  return {
    update: tolerate(async (settings, options) => requests.update(toSessionUpdate(settings, target), options)),
    createItem: tolerate(requests.createItem),
    deleteItem: tolerate(requests.deleteItem),
    retrieveItem: tolerate(requests.retrieveItem),
    truncate: tolerate(requests.truncate),
    commitAudio: tolerate(async (options) => {
      checkOpen();
      // The audio of a call comes in elsewhere.
      const refusal = target.kind === 'call' ? undefined : createCommitRefusal(outgoing.uncommittedMs);
      if (refusal !== undefined) throw refusal;
      return requests.commitAudio(options);
    }),
    clearAudio: tolerate(requests.clearAudio),
    respond: requests.respond,
    response: requests.response,
    cancel: tolerate(requests.cancel),
  };
}
