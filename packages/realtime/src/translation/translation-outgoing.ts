import type { RealtimeTranslationClientEvent } from '@unspool/generated/realtime';

import { encodeClientEvent } from '../codec/encode-client-event.ts';
import type { Line } from '../lanes/drain.ts';
import { readLaneLimits } from '../lanes/lane-limits.ts';
import { createOutbox } from '../lanes/outbox.ts';
import type { StartTimer } from '../start-timer.ts';
import { startSilence } from './fill-silence.ts';
import { createTranslationInput, frameMs } from './translation-input.ts';

export interface TranslationOutgoingSettings {
  readonly line: Line;
  readonly fillSilence: boolean;
  readonly startTimer: StartTimer;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** What goes out of a translation: speech and silence in frames of 200 ms, and events in their place among them. */
export interface TranslationOutgoing {
  /** `false`: the server takes less than it is given. */
  append(audio: Uint8Array | Int16Array): boolean;
  /** Returns the `event_id`. */
  send(event: RealtimeTranslationClientEvent): string;
  /** The last of the speech, and that it was the last. */
  finish(): void;
  /** The connection is gone. */
  end(): void;
  readonly bufferedBytes: number;
  readonly droppedAudioBytes: number;
}

/** Makes it, and starts the silence. */
export function createTranslationOutgoing(settings: TranslationOutgoingSettings): TranslationOutgoing {
  const { line, startTimer } = settings;
  const ignore = () => {}; // `append` tells of congestion, and `droppedAudioBytes` of what was dropped.
  const news = { onCongested: ignore, onDrained: ignore, onDropped: ignore };
  const outbox = createOutbox({ limits: readLaneLimits(), startTimer, ...news });
  outbox.attach(line);
  const input = createTranslationInput((frame) => outbox.audio(frame));
  const appendSilence = () => {
    if (!outbox.isCongested) input.appendSilence();
  };
  const silence = settings.fillSilence ? startSilence({ ...settings, frameMs, send: appendSilence }) : undefined;
  let sent = 0;
  const send = (event: RealtimeTranslationClientEvent): string => {
    const eventId = event?.event_id ?? `unspool_${(sent += 1)}`;
    // A barrier, so that no event overtakes the speech before it.
    outbox.control(encodeClientEvent({ ...event, event_id: eventId }), 'commit');
    return eventId;
  };
  return {
    append(audio) {
      const milliseconds = input.append(audio);
      silence?.heard(milliseconds);
      return !outbox.isCongested;
    },
    send(event) {
      if (event?.type === 'session.input_audio_buffer.append') silence?.heard(toMilliseconds(event.audio));
      return send(event);
    },
    finish() {
      silence?.stop();
      input.flush();
      send({ type: 'session.close' });
    },
    end() {
      silence?.stop();
      outbox.detach(0);
    },
    get bufferedBytes() {
      return outbox.bufferedBytes;
    },
    get droppedAudioBytes() {
      return outbox.droppedAudioBytes;
    },
  };
}

/** Of PCM16 at 24,000 Hz in base64. */
function toMilliseconds({ length }: string): number {
  return (length * 3) / 4 / 48;
}
