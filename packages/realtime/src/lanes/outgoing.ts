import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import { encodeClientEvent } from '../codec/encode-client-event.ts';
import { bytesPerMillisecond, createAudioInput, type InputFormat } from './audio-input.ts';
import type { AudioFrame } from './audio-lane.ts';
import { readControlOrder } from './control-order.ts';
import type { Outbox } from './outbox.ts';

/** Characters of base64 in one event (OpenAI API reference, input_audio_buffer.append: 15 MiB). */
const longestAppend = 15 * 1024 * 1024;

/** All that leaves a session, each thing in its place. */
export interface Outgoing {
  /** Milliseconds of audio for the next commit, as far as this side knows. */
  readonly uncommittedMs: number;
  /**
   * Sends an event. A commit takes the audio before it along, the part of a frame included; a clear forgets it. Throws a
   * `TypeError` for what cannot be encoded or taken, and a `RealtimeError` with code `queue-full`.
   */
  send(event: RealtimeClientEvent): void;
  /** Sends audio in frames. `false`: slow down until `connection.drained`. */
  appendAudio(audio: Uint8Array | Int16Array): boolean;
  /** Sends the part of a frame that waits for more. */
  flushAudio(): void;
}

export interface OutgoingSettings {
  readonly outbox: Pick<Outbox, 'control' | 'audio' | 'isCongested' | 'uncommittedMs'>;
  readonly frameMs: number;
  /** The format in force. */
  readonly format: () => InputFormat;
}

/** Makes one. */
export function createOutgoing({ outbox, frameMs, format }: OutgoingSettings): Outgoing {
  const input = createAudioInput({ frameMs, send: outbox.audio });

  const sendAppend = (audio: string, text: string) => {
    input.flush(); // What was appended before comes before.
    outbox.audio(toAudioFrame(audio, text, format()));
  };

  return {
    get uncommittedMs() {
      return outbox.uncommittedMs + input.heldMs;
    },
    send(event) {
      const text = encodeClientEvent(event);
      if (event.type === 'input_audio_buffer.append') return sendAppend(readAudio(event), text);
      const order = readControlOrder(event.type);
      if (order === 'commit' || changesInput(event)) input.flush();
      outbox.control(text, order);
      if (order === 'commit' || order === 'clear') input.reset();
    },
    appendAudio(audio) {
      input.append(audio, format());
      return !outbox.isCongested;
    },
    flushAudio() {
      input.flush();
    },
  };
}

/** Whether an event changes how audio is read: what came before it is to be read as before. */
function changesInput(event: RealtimeClientEvent): boolean {
  return event.type === 'session.update' && event.session?.audio?.input?.format !== undefined;
}

function readAudio({ audio }: { readonly audio: unknown }): string {
  if (typeof audio !== 'string') throw new TypeError('input_audio_buffer.append takes audio as base64.');
  if (audio.length <= longestAppend) return audio;
  throw new TypeError(
    `input_audio_buffer.append takes ${longestAppend} characters of base64, not ${audio.length}. Use appendAudio: it cuts.`,
  );
}

function toAudioFrame(base64: string, text: string, format: InputFormat): AudioFrame {
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='));
  const bytes = Math.max(0, Math.floor(base64.length / 4) * 3 - padding);
  return { text, bytes, milliseconds: bytes / bytesPerMillisecond[format] };
}
