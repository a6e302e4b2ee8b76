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

  const transcription = 'conversation.item.input_audio_transcription';
  it.each([
    { name: 'is told', type: `${transcription}.completed` },
    { name: 'failed', type: `${transcription}.failed` },
    { name: 'has nothing to be of', type: 'conversation.item.deleted' },
  ])('waits for what was understood until it $name', ({ type }) => {
    const input = { turn_detection: null, transcription: { model: 'gpt-4o-transcribe' } };
    const turn = createTurn(() => ({ type: 'realtime', audio: { input } }) as RealtimeConfiguration);
    const tell = (event: object) => turn.receive(event as RealtimeEvent); // As on the wire.
    tell({ type: committed, item_id: 'a' });
    tell({ type: committed, item_id: 'b' });
    tell({ type, item_id: 'a' });
    expect(turn.isOver).toBe(false);
    tell({ type, item_id: 'b' });
    expect(turn.isOver).toBe(true);
    tell({ type: committed, item_id: 'c' });
    turn.restart();
    expect(turn.isOver).toBe(true);
    for (let index = 0; index < 100; index += 1) tell({ type: committed, item_id: `${index}` });
    for (let index = 0; index < 32; index += 1) tell({ type, item_id: `${index}` });
    expect(turn.isOver).toBe(true);
  });
});
