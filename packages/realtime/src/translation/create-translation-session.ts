import type { RealtimeTranslationClientEvent, RealtimeTranslationSession } from '@unspool/generated/realtime';

import { encodeClientEvent } from '../codec/encode-client-event.ts';
import type { EventDelivery } from '../delivery/event-delivery.ts';
import { readLaneLimits } from '../lanes/lane-limits.ts';
import { createOutbox } from '../lanes/outbox.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { FaultReporter } from '../session/create-fault-reporter.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import type { StartTimer } from '../start-timer.ts';
import { startSilence } from './fill-silence.ts';
import type { TranslationEvent } from './translation-event.ts';
import { createTranslationInput, frameMs } from './translation-input.ts';
import type { TranslationCloseInfo, TranslationSession, TranslationTranscript } from './translation-session.ts';

/** What a session is made of. */
export interface TranslationParts {
  readonly connection: LiveConnection;
  readonly delivery: EventDelivery<TranslationEvent>;
  readonly faults: FaultReporter;
  readonly fillSilence: boolean;
  readonly startTimer: StartTimer;
  readonly now: () => number;
  /** What the events so far have said. */
  readonly progress: { readonly transcript: TranslationTranscript; readonly isComplete: boolean };
}

/** Makes the session that callers hold. */
export function createTranslationSession(parts: TranslationParts): TranslationSession {
  const { connection, delivery, startTimer } = parts;
  const ignore = () => {}; // `appendAudio` tells of congestion, and the end of what was dropped.
  const outbox = createOutbox({
    limits: readLaneLimits(),
    startTimer,
    onCongested: ignore,
    onDrained: ignore,
    onDropped: ignore,
  });
  outbox.attach(connection);
  const input = createTranslationInput((frame) => outbox.audio(frame));
  const appendSilence = () => {
    if (!outbox.isCongested) input.appendSilence();
  };
  const silence = parts.fillSilence ? startSilence({ ...parts, frameMs, send: appendSilence }) : undefined;
  let sent = 0;
  let finishing: Promise<unknown> | undefined;

  const checkOpen = () => {
    if (connection.isOpen && finishing === undefined) return;
    throw new RealtimeError('closed', 'The translation is over: nothing can be sent any more. Connect again.');
  };
  const send = (event: RealtimeTranslationClientEvent): string => {
    const eventId = event?.event_id ?? `unspool_${(sent += 1)}`;
    // A barrier, so that no event overtakes the speech before it.
    outbox.control(encodeClientEvent({ ...event, event_id: eventId }), 'commit');
    return eventId;
  };
  const finish = async (timeout: number) => {
    silence?.stop();
    if (!connection.isOpen) return connection.closed;
    input.flush();
    send({ type: 'session.close' });
    const cancel = startTimer(timeout, () => void connection.close(1000, ''));
    await connection.closed;
    cancel();
  };
  const closed = connection.closed.then((close): TranslationCloseInfo => {
    silence?.stop();
    outbox.detach(0);
    const { isComplete } = parts.progress;
    return { ...close, isComplete, faults: parts.faults.count, droppedAudioBytes: outbox.droppedAudioBytes };
  });

  return {
    get configuration() {
      // A connection hands on what the server says of a session; of a translation that is this.
      return connection.configuration as object as RealtimeTranslationSession;
    },
    get transcript() {
      return parts.progress.transcript;
    },
    closed,
    get bufferedAmount() {
      return outbox.bufferedBytes;
    },
    appendAudio(audio) {
      checkOpen();
      const milliseconds = input.append(audio);
      silence?.heard(milliseconds);
      return !outbox.isCongested;
    },
    send(event) {
      checkOpen();
      if (event?.type === 'session.input_audio_buffer.append') silence?.heard(toMilliseconds(event.audio));
      return send(event);
    },
    // The delivery calls a listener of a type with nothing but events of that type.
    on: (type, listener) => delivery.on(type, listener as (event: TranslationEvent) => unknown),
    async close({ timeout = 10_000 } = {}) {
      await (finishing ??= finish(timeout));
      return closed;
    },
    [Symbol.asyncIterator]: () => delivery.iterate(),
    async [Symbol.asyncDispose]() {
      await this.close();
    },
  };
}

/** Of PCM16 at 24,000 Hz in base64. */
function toMilliseconds({ length }: string): number {
  return (length * 3) / 4 / 48;
}
