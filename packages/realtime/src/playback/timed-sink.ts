import { createFifo } from '../fifo.ts';
import { checkDuration } from './playback-settings.ts';
import type { PlaybackPiece, PlaybackSink } from './playback-sink.ts';

/** Where a sink without a clock of its own puts its sound. */
export interface TimedSinkOptions {
  /** Takes a piece to be played after all that came before. */
  readonly write: (piece: PlaybackPiece) => void;
  /** Stops at once and forgets what is left. */
  readonly clear: () => void;
  /** Milliseconds from the first piece after silence to its first sample. @default 0 */
  readonly startDelayMs?: number | undefined;
  /** Milliseconds of a clock that never goes back. @default performance.now */
  readonly now?: (() => number) | undefined;
}

/** A sink whose clock is real time. */
export interface TimedSink extends PlaybackSink {
  clear(): number;
}

interface Span {
  readonly sampleRate: number;
  samples: number;
}

/**
 * Makes a sink of something that cannot tell what it has played: real time stands in, which runs only while there is something
 * to play. It is as exact as `startDelayMs` is, and knows nothing of pauses that the output makes by itself.
 *
 * @example
 * const sink = createTimedSink({ write: (piece) => speaker.write(piece.audio), clear: () => speaker.flush() });
 */
export function createTimedSink(options: TimedSinkOptions): TimedSink {
  const startDelayMs = checkDuration('startDelayMs', options.startDelayMs ?? 0);
  const now = options.now ?? (() => performance.now());
  let spans = createFifo<Span>();
  /** Samples of the spans that are over. */
  let played = 0;
  /** When the first span began. */
  let begunAt = 0;
  const playedSamples = (): number => {
    for (let span = spans.first(); span !== undefined; span = spans.first()) {
      const samples = Math.max(0, Math.floor(((now() - begunAt) * span.sampleRate) / 1000));
      if (samples < span.samples) return played + samples;
      played += span.samples;
      begunAt += (span.samples * 1000) / span.sampleRate;
      spans.shift();
    }
    return played;
  };
  return {
    playedSamples,
    write(piece) {
      playedSamples();
      const last = spans.last();
      if (last === undefined) begunAt = now() + startDelayMs;
      if (last?.sampleRate === piece.format.sampleRate) last.samples += piece.samples;
      else spans.push({ sampleRate: piece.format.sampleRate, samples: piece.samples });
      options.write(piece);
    },
    clear() {
      played = playedSamples();
      spans = createFifo();
      options.clear();
      return played;
    },
  };
}
