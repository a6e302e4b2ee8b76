import { clearAudio, type RealtimeSession } from '@unspool/realtime';
import { attachPlayback, type HeardItem, type PlaybackOptions, type PlaybackSink } from '@unspool/realtime/playback';

import { tone } from '../server/testing/sounds.ts';

/** A loudspeaker of 24,000 samples a second that stands still until it is told to go on, and what it was given. */
export function createSpeaker() {
  let queued = 0;
  let played = 0;
  let isDry = false;
  const given: string[] = [];
  const sink: PlaybackSink = {
    write({ samples, itemId }) {
      queued += samples;
      if (given.at(-1) !== itemId) given.push(itemId);
    },
    playedSamples: () => played,
    clear() {
      queued = 0;
      return played;
    },
  };
  return {
    sink,
    /** Items in the order in which they were written. */
    given,
    queuedMs: () => queued / 24,
    wasDry: () => isDry,
    /** Time goes by; what is missing is silence. */
    play(milliseconds: number) {
      const samples = Math.min(queued, milliseconds * 24);
      isDry ||= samples < milliseconds * 24;
      queued -= samples;
      played += samples;
    },
  };
}

/** Plays a session, and writes down what interruptions cut and what was dropped. */
export function playSession(session: RealtimeSession, options: Omit<PlaybackOptions, 'onInterrupted' | 'onDropped'>) {
  const interruptions: (readonly HeardItem[])[] = [];
  const dropped: string[] = [];
  const playback = attachPlayback(session, {
    ...options,
    onInterrupted: (items) => interruptions.push(items),
    onDropped: (reason) => dropped.push(reason),
  });
  return { playback, interruptions, dropped };
}

/** The user speaks up: resolves once the server has heard it, and all that playback made of it. */
export async function speakUp(session: RealtimeSession): Promise<void> {
  const heard = session.once('input_audio_buffer.speech_started');
  session.appendAudio(tone(200, 440));
  await heard;
  await clearAudio(session);
}
