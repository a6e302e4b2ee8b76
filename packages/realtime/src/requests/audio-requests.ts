import { coreOf } from '../session/core-of.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import { createCommitRefusal } from './commit-refusal.ts';
import type { CommittedAudio, RequestOptions } from './request-options.ts';
import { requestsOf } from './requests-of.ts';
import { tolerate } from './tolerate.ts';

/**
 * Makes an item of the audio appended so far. Rejects as {@link RequestOptions} tells, and without asking the server where it has less than
 * the 100 ms that it needs: `rejected`, with `serverCode` `input_audio_buffer_commit_empty`.
 *
 * @example
 * session.appendAudio(samples);
 * const { itemId } = await commitAudio(session);
 */
export function commitAudio(session: RealtimeSession, options?: RequestOptions): Promise<CommittedAudio> {
  return tolerate(async () => {
    const { checkOpen, outgoing, target } = coreOf(session);
    checkOpen();
    // The audio of a call comes in elsewhere.
    const refusal = target.kind === 'call' ? undefined : createCommitRefusal(outgoing.uncommittedMs);
    if (refusal !== undefined) throw refusal;
    return requestsOf(session).commitAudio(options);
  });
}

/**
 * Drops the audio appended so far. Rejects as {@link RequestOptions} tells.
 *
 * @example
 * await clearAudio(session);
 */
export function clearAudio(session: RealtimeSession, options?: RequestOptions): Promise<void> {
  return tolerate(async () => requestsOf(session).clearAudio(options));
}
