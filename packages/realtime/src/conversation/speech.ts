import { decodeBase64 } from '../audio/base64.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { ItemNews } from './item-news.ts';
import { createKeptAudio } from './kept-audio.ts';
import { createSpeechLengths } from './speech-lengths.ts';

/** The audio of a conversation: how long it is, and the bytes themselves if they are wanted. */
export interface Speech {
  readonly droppedBytes: number;
  learn(event: RealtimeEvent): void;
  add(news: Extract<ItemNews, { kind: 'audio' }>): void;
  /** Milliseconds that have arrived. */
  lengthOf(id: string, index: number): number;
  of(id: string, index: number): Uint8Array;
  forget(id: string): void;
}

/** Makes it; with 0 for `maxBytes` nothing is decoded or kept. */
export function createSpeech(maxBytes: number): Speech {
  const lengths = createSpeechLengths();
  const kept = createKeptAudio(maxBytes);
  return {
    get droppedBytes() {
      return kept.droppedBytes;
    },
    learn: lengths.learn,
    add({ id, index, delta, responseId }) {
      lengths.add(id, { index, bytes: countBytes(delta), responseId });
      if (maxBytes > 0) kept.add(id, index, tryDecode(delta));
    },
    lengthOf: lengths.of,
    of: kept.of,
    forget(id) {
      lengths.forget(id);
      kept.forget(id);
    },
  };
}

/** Bytes that base64 stands for (RFC 4648 §4). */
function countBytes(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='));
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}

/** What is no base64 is no audio: players report it, a record of the conversation goes on without. */
function tryDecode(base64: string): Uint8Array {
  try {
    return decodeBase64(base64);
  } catch {
    return new Uint8Array();
  }
}
