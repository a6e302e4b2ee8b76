import { toMilliseconds, toSamples } from '../audio/pcm16.ts';
import {
  createVoiceActivityDetector,
  type VoiceActivity,
  type VoiceActivitySettings,
} from '../audio/voice-activity.ts';

/** The input audio buffer. Positions count from the first audio of the session, in milliseconds. */
export interface InputAudio {
  /** Takes samples in; with settings, tells where speech starts and stops in them. */
  readonly append: (samples: Int16Array, detection: VoiceActivitySettings | undefined) => VoiceActivity[];
  /** Milliseconds that have come in all. */
  readonly receivedMs: () => number;
  /** Milliseconds that wait to be committed. */
  readonly pendingMs: () => number;
  /** Takes out what has come between two positions, and forgets everything before the second. */
  readonly take: (startMs: number, endMs: number) => Int16Array;
  /** Forgets silence but for the last seconds of it, which speech may begin in. */
  readonly trimSilence: (keepMs: number) => void;
  /** Takes out all there is. */
  readonly takeAll: () => Int16Array;
  /** Forgets speech that has begun without ending. */
  readonly forgetSpeech: () => void;
  /** The turn that is being spoken, until it is committed. */
  turn: SpokenTurn | undefined;
}

export interface SpokenTurn {
  /** Id that its item will have. */
  readonly itemId: string;
  readonly startMs: number;
}

export function createInputAudio(): InputAudio {
  const detector = createVoiceActivityDetector();
  /** Joined only when something is taken out, so that a long buffer stays cheap to fill. */
  let chunks: Int16Array[] = [];
  let length = 0;
  /** Position of the first sample held. */
  let start = 0;

  const takeSamples = (from: number, to: number): Int16Array => {
    const joined = new Int16Array(length);
    let offset = 0;
    for (const chunk of chunks) {
      joined.set(chunk, offset);
      offset += chunk.length;
    }
    const rest = joined.slice(to);
    chunks = [rest];
    length = rest.length;
    start += to;
    return joined.slice(from, to);
  };

  return {
    append(more, detection) {
      chunks.push(more);
      length += more.length;
      return detector.hear(more, detection);
    },
    receivedMs: () => toMilliseconds(start + length),
    pendingMs: () => toMilliseconds(length),
    take(startMs, endMs) {
      const from = Math.max(0, toSamples(startMs) - start);
      return takeSamples(from, Math.min(length, Math.max(from, toSamples(endMs) - start)));
    },
    trimSilence(keepMs) {
      const keep = toSamples(keepMs);
      // Copied now and then, not with each frame.
      if (length > 2 * keep) takeSamples(0, length - keep);
    },
    takeAll: () => takeSamples(0, length),
    forgetSpeech: () => detector.reset(),
    turn: undefined,
  };
}
