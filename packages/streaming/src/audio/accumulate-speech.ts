import type { CreateSpeechResponseStreamEvent } from '@unspool/generated/audio';
import { createHandleEvent, type EventHandlers } from '../handle-event.ts';
import { keepMember } from '../members.ts';
import type { SpeechEvent } from './speech-event.ts';
import { decodeSpeechDelta } from './decode-speech-delta.ts';
import { createSpeechState, type SpeechState } from './speech-state.ts';

const handleEvent = createHandleEvent({
  'speech.audio.delta': (state, event) => append(state, decodeSpeechDelta(event)),
  'speech.audio.done': (state, event) => {
    state.ended = true;
    keepMember(state.speech, 'usage', event.usage);
    state.speech.audio = state.speech.audio.slice();
    state.buffer = state.speech.audio;
  },
} satisfies EventHandlers<SpeechState, CreateSpeechResponseStreamEvent>);

/**
 * Folds one event of a speech stream into what came before: `events.reduce(accumulateSpeech, undefined)`, or event by event. The
 * state given is used up: it is changed in place, so that a piece costs the same however much came before it, and returned.
 * Events are never changed, and unknown ones change nothing.
 *
 * @example
 * let state: SpeechState | undefined;
 * for (const event of events) state = accumulateSpeech(state, event);
 * console.log(state?.speech.audio.byteLength);
 */
export function accumulateSpeech(state: SpeechState | undefined, event: SpeechEvent): SpeechState {
  const next = state ?? createSpeechState();
  if (!next.ended) handleEvent(next, event.type, event);
  return next;
}

function append(state: SpeechState, bytes: Uint8Array<ArrayBuffer>): void {
  const { length } = state.speech.audio;
  const total = length + bytes.length;
  if (total > state.buffer.length) {
    const grown = new Uint8Array(Math.max(total, state.buffer.length * 2));
    grown.set(state.speech.audio);
    state.buffer = grown;
  }
  state.buffer.set(bytes, length);
  state.speech.audio = state.buffer.subarray(0, total);
}
