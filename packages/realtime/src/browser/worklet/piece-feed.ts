import { toFloat32 } from '../../audio/float-samples.ts';
import { createResampler, type Resampler } from '../../audio/resampler.ts';

/** Samples that are to be played after those before. */
export interface PlayoutPiece {
  /** Samples a second. */
  readonly rate: number;
  /** PCM16; as a number, so many that are passed over in no time, because there was no room for them. */
  readonly samples: Int16Array | number;
}

/** Turns pieces into blocks of the context's rate, as they are needed. */
export interface PieceFeed {
  /** Samples played so far, each counted at its own rate, and those passed over. Never falls. */
  readonly played: number;
  /** Whether the row of pieces that is on has begun to be played. */
  readonly isHeard: boolean;
  write(piece: PlayoutPiece): void;
  /** What comes next at the context's rate; may be of no length. `undefined` when there is nothing left. */
  next(): Float32Array | undefined;
  /** So many samples of what `next` gave were played. */
  advance(samples: number): void;
  /** Forgets everything but what was played. */
  clear(): void;
}

/** A row of pieces of one rate without a gap. */
interface Line {
  readonly rate: number;
  readonly resampler: Resampler<Float32Array>;
  /** Samples that went into the resampler. */
  taken: number;
  /** Samples of the context that were played. */
  rendered: number;
  /** Nothing more goes into it: it plays to its end. */
  isFlushed: boolean;
}

/** Samples that are resampled at once: few, so that no block takes much longer than the others. */
const chunkSize = 128;

/** Makes an empty one. */
export function createPieceFeed(contextRate: number): PieceFeed {
  const resamplers = new Map<number, Resampler<Float32Array>>();
  let queue: PlayoutPiece[] = [];
  /** Samples of the first piece that are taken already. */
  let offset = 0;
  let line: Line | undefined;
  /** Samples of the lines that are over. */
  let base = 0;
  const toPlayed = (): number =>
    line === undefined ? base : base + Math.min(line.taken, Math.floor((line.rendered * line.rate) / contextRate));
  const findResampler = (rate: number): Resampler<Float32Array> => {
    const resampler = resamplers.get(rate) ?? createResampler({ from: rate, to: contextRate });
    resamplers.set(rate, resampler);
    return resampler;
  };
  const take = (samples: Int16Array): Float32Array => {
    const chunk = samples.subarray(offset, offset + chunkSize);
    offset += chunk.length;
    if (offset === samples.length) {
      queue.shift();
      offset = 0;
    }
    return toFloat32(chunk);
  };
  return {
    get played() {
      return toPlayed();
    },
    get isHeard() {
      return line !== undefined && line.rendered > 0;
    },
    write(piece) {
      findResampler(piece.rate); // Made here and not while a block is due: it takes longer than one lasts.
      queue.push(piece);
    },
    next() {
      if (line?.isFlushed) {
        base += line.taken;
        line = undefined;
      }
      const { rate, samples } = queue[0] ?? {};
      if (line !== undefined && (typeof samples !== 'object' || rate !== line.rate)) {
        line.isFlushed = true;
        return line.resampler.flush();
      }
      if (rate === undefined || samples === undefined) return undefined;
      if (typeof samples === 'number') {
        base += samples;
        queue.shift();
        return new Float32Array();
      }
      line ??= { rate, resampler: findResampler(rate), taken: 0, rendered: 0, isFlushed: false };
      const chunk = take(samples);
      line.taken += chunk.length;
      return line.resampler.push(chunk);
    },
    advance(samples) {
      if (line !== undefined) line.rendered += samples;
    },
    clear() {
      base = toPlayed();
      line?.resampler.flush();
      line = undefined;
      queue = [];
      offset = 0;
    },
  };
}
