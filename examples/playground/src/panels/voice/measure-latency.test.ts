import type { RealtimeEvent } from '@unspool/realtime';
import { describe, expect, it } from 'vitest';
import { measureLatency, noLatencies, noteSilence, noteSound } from './measure-latency.ts';

/** The members that are looked at; the rest of an event says nothing of time. */
function event(type: RealtimeEvent['type'], more: object = {}): RealtimeEvent {
  return { type, event_id: 'e', ...more } as RealtimeEvent;
}

describe('measureLatency', () => {
  it('measures from the end of speech to the first sound, once a turn', () => {
    const asked = (
      [
        [event('input_audio_buffer.speech_started'), 1000],
        [event('input_audio_buffer.speech_stopped'), 2000],
        [event('response.created'), 2100],
      ] as const
    ).reduce((known, [each, at]) => measureLatency(known, each, at), noLatencies);
    const begun = noteSound(noteSound(asked, true, 2350), true, 2400);
    const paused = noteSound(measureLatency(begun, event('response.done'), 2700), false, 2900);
    const { firstAudio, spans } = noteSound(paused, true, 3000);
    expect(firstAudio).toEqual([350]);
    expect(spans).toEqual([
      { lane: 'you', label: 'speaks', from: 1000, to: 2000 },
      { lane: 'model', label: 'answers', from: 2100, to: 2700 },
      { lane: 'sound', label: 'sounds', from: 2350, to: 2900 },
      { lane: 'sound', label: 'sounds', from: 3000 },
    ]);
  });

  it('measures from the news of speech to silence', () => {
    const speaking = measureLatency(noLatencies, event('input_audio_buffer.speech_started'), 5000);
    expect(noteSilence(speaking, 5012).bargeIn).toEqual([12]);
    expect(noteSilence(noLatencies, 1)).toBe(noLatencies);
  });

  it('takes an answer that a button stopped for no barge-in', () => {
    const speaking = measureLatency(noLatencies, event('input_audio_buffer.speech_started'), 5000);
    const spoken = measureLatency(speaking, event('input_audio_buffer.speech_stopped'), 6000);
    expect(noteSilence(spoken, 8000).bargeIn).toEqual([]);
  });

  it('says nothing of a wait where nobody has spoken', () => {
    const typed = measureLatency(noLatencies, event('response.created'), 10);
    expect(noteSound(typed, true, 50).firstAudio).toEqual([]);
  });
});
