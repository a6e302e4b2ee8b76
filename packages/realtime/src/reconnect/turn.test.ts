import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import { createTurn } from './turn.ts';

/** What a session with or without answers of the server's own makes of events, told by their last words. */
const isOverAfter = (types: string, turnDetection: object | null) => {
  const configuration = {
    type: 'realtime',
    audio: { input: { turn_detection: turnDetection } },
  } as RealtimeConfiguration;
  const turn = createTurn(() => configuration);
  for (const type of types.split(' ').filter((each) => each !== '')) turn.receive({ type } as RealtimeEvent);
  return turn.isOver;
};
const [started, stopped] = ['input_audio_buffer.speech_started', 'input_audio_buffer.speech_stopped'];
const [committed, created] = ['input_audio_buffer.committed', 'response.created'];
const vad = { type: 'server_vad' };

describe('createTurn', () => {
  it.each([
    { events: '', detection: vad, isOver: true },
    { events: started, detection: vad, isOver: false },
    { events: `${started} ${stopped}`, detection: vad, isOver: false },
    { events: `${started} ${stopped} ${committed}`, detection: vad, isOver: false },
    { events: `${started} ${stopped} ${committed} ${created}`, detection: vad, isOver: true },
    { events: `${started} ${created}`, detection: vad, isOver: false },
    { events: `${started} ${stopped} ${committed}`, detection: { ...vad, create_response: false }, isOver: true },
    { events: `${started} input_audio_buffer.cleared`, detection: vad, isOver: true },
    { events: committed, detection: null, isOver: true },
  ])('after "$events" it is over: $isOver', ({ events, detection, isOver }) => {
    expect(isOverAfter(events, detection)).toBe(isOver);
  });
});
