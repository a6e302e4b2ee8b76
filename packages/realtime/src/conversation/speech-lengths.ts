import type { RealtimeEvent } from '../realtime-event.ts';
import { createBoundedMap } from './bounded-map.ts';
import { isObject, readAmount, readId } from './read-members.ts';

/** How much audio of each part has arrived, in milliseconds. */
export interface SpeechLengths {
  /** Takes note of the format of a session's or a response's audio. */
  learn(event: RealtimeEvent): void;
  add(
    id: string,
    audio: { readonly index: number; readonly bytes: number; readonly responseId: string | undefined },
  ): void;
  of(id: string, index: number): number;
  forget(id: string): void;
}

/** PCM16 at 24,000 Hz: what sessions use unless configured otherwise (OpenAI API reference). */
const bytesPerMillisecond = 48;

/** Makes the count of a conversation. */
export function createSpeechLengths(): SpeechLengths {
  let ofSession = bytesPerMillisecond;
  const ofResponses = createBoundedMap<number>(64);
  const lengths = new Map<string, Map<number, number>>();
  return {
    learn(event) {
      if (event.type === 'session.created' || event.type === 'session.updated') {
        ofSession = readRate(event.session) ?? ofSession;
      }
      if (event.type !== 'response.created' || !isObject(event.response)) return;
      const [id, rate] = [readId(event.response['id']), readRate(event.response)];
      if (id !== undefined && rate !== undefined) ofResponses.set(id, rate);
    },
    add(id, { index, bytes, responseId }) {
      const rate = ofResponses.get(responseId ?? '') ?? ofSession;
      const parts = lengths.get(id) ?? new Map<number, number>();
      lengths.set(id, parts.set(index, (parts.get(index) ?? 0) + bytes / rate));
    },
    of: (id, index) => lengths.get(id)?.get(index) ?? 0,
    forget: (id) => void lengths.delete(id),
  };
}

/** Bytes a millisecond of `audio.output.format`, when it is there. */
function readRate(owner: unknown): number | undefined {
  const format = member(member(member(owner, 'audio'), 'output'), 'format');
  const type = member(format, 'type');
  if (type === 'audio/pcmu' || type === 'audio/pcma') return 8;
  if (type !== 'audio/pcm') return undefined;
  const rate = readAmount(member(format, 'rate')) ?? 0;
  return rate === 0 ? bytesPerMillisecond : (rate * 2) / 1000;
}

function member(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
