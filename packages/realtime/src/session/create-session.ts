import { encodeClientEvent } from '../codec/encode-client-event.ts';
import type { EventDelivery } from '../delivery/event-delivery.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { CloseInfo, RealtimeSession } from '../realtime-session.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import { createAudioInput, type InputFormat } from './audio-input.ts';
import { checkClose } from './check-close.ts';
import type { Connection } from './connection.ts';
import type { FaultReporter } from './create-fault-reporter.ts';
import { waitOnce } from './wait-once.ts';

/** What a session is made of. */
export interface SessionMaterial {
  readonly connection: Connection;
  readonly delivery: EventDelivery<RealtimeEvent>;
  readonly faults: FaultReporter;
  readonly configuration: () => RealtimeConfiguration;
}

/** Bytes on their way out, above which `appendAudio` asks to slow down: some 16 seconds of audio. */
const highWater = 1024 * 1024;

/** Makes the session that callers hold. */
export function createSession({ connection, delivery, faults, configuration }: SessionMaterial): RealtimeSession {
  const audioInput = createAudioInput((frame) => connection.send(frame));
  const closed = connection.closed.then((close): CloseInfo => ({
    ...close,
    faults: faults.count,
    unsent: { control: 0, audioBytes: 0 },
    droppedAudioBytes: 0,
    attempts: 0,
  }));
  // The delivery calls a listener of a type with nothing but events of that type.
  const on: RealtimeSession['on'] = (type, listener) =>
    delivery.on(type, listener as (event: RealtimeEvent) => unknown);
  let sent = 0;
  return {
    get configuration() {
      return configuration();
    },
    get bufferedAmount() {
      return connection.bufferedAmount;
    },
    closed,
    send(event) {
      const eventId = event?.event_id ?? `unspool_${(sent += 1)}`;
      connection.send(encodeClientEvent({ ...event, event_id: eventId }));
      if (event.type === 'input_audio_buffer.commit' || event.type === 'input_audio_buffer.clear') audioInput.reset();
      return eventId;
    },
    appendAudio(audio) {
      audioInput.append(audio, readInputFormat(configuration()));
      return connection.bufferedAmount <= highWater;
    },
    on,
    once: (type, options) => waitOnce({ on, closed }, type, options?.signal),
    async close({ code = 1000, reason = '' } = {}) {
      checkClose(code, reason);
      await connection.close(code, reason);
      return closed;
    },
    [Symbol.asyncIterator]: () => delivery.iterate(),
    async [Symbol.asyncDispose]() {
      await connection.close(1000, '');
    },
  };
}

/** PCM16 unless the server says otherwise. Read from its words, so nothing is taken for granted. */
function readInputFormat(configuration: RealtimeConfiguration | undefined): InputFormat {
  const type = configuration?.audio?.input?.format?.type;
  return type === 'audio/pcmu' || type === 'audio/pcma' ? 'g711' : 'pcm16';
}
