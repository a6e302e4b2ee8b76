import type { RealtimeResponseCreateParams } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';

type Voice = NonNullable<NonNullable<RealtimeResponseCreateParams['audio']>['output']>['voice'];

/** Throws where a session that has spoken would speak in another voice. */
export function checkVoice(before: Voice, after: Voice, { answers }: Pick<RealtimeConnection, 'answers'>): void {
  if (!answers.hasSpoken() || after === undefined || nameOf(after) === nameOf(before)) return;
  throw new RequestError({
    message: 'The voice cannot change once it has been heard.',
    param: 'session.audio.output.voice',
    code: 'cannot_update_voice',
  });
}

/** A voice of one's own is told by its id. */
function nameOf(voice: Voice): string | undefined {
  return typeof voice === 'object' ? voice.id : voice;
}
