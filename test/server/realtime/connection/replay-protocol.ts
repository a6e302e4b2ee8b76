import { isObject } from '../../model/json-schema.ts';
import type { RecordedFrame } from '../script/recorded-frame.ts';
import type { OutgoingEvent } from './outgoing-event.ts';
import type { SessionProtocol } from './session-protocol.ts';

/** Audio comes in as many pieces as a client likes. */
const UNCOUNTED: ReadonlySet<unknown> = new Set(['input_audio_buffer.append', 'session.input_audio_buffer.append']);

/**
 * Plays the server's side of a recorded session as it was: each event of the client lets those go out that followed it in
 * the recording, once it has the type of the event that was sent there. Others, and audio, are taken without an answer.
 */
export function createReplayProtocol(
  recording: readonly RecordedFrame[],
  emit: (event: OutgoingEvent) => void,
): SessionProtocol {
  const frames = recording.filter(({ direction, data }) => direction === 'received' || !UNCOUNTED.has(data.type));
  let position = 0;
  const playOn = (): void => {
    for (let frame = frames[position]; frame?.direction === 'received'; frame = frames[position]) {
      position += 1;
      emit(frame.data);
    }
  };
  return {
    greet: playOn,
    handle(event) {
      if (!isObject(event) || event['type'] !== frames[position]?.data.type) return;
      position += 1;
      playOn();
    },
    end: () => {},
    look: {
      session: () => undefined,
      items: () => [],
      audio: () => ({ receivedMs: 0, bufferedMs: 0 }),
      activeResponses: () => 0,
    },
  };
}
