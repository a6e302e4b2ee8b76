import { createPolyphaseResampler, type PolyphaseResampler } from '../../audio/polyphase-resampler.ts';

/** What is to be played after what came before. */
export type PlayoutPiece =
  | {
      /** Samples a second. */
      readonly rate: number;
      /** PCM16. */
      readonly samples: Int16Array;
    }
  /** So many samples that are passed over in no time, because there was no room for them. */
  | { readonly rate?: undefined; readonly samples: number };

/** Plays pieces one after another at the rate of an audio context, and counts. */
export interface Playout {
  write(piece: PlayoutPiece): void;
  /** Fills a block with what comes next, and with silence where there is nothing. */
  render(block: Float32Array): void;
  /** Samples played so far, each counted at its own rate, and those passed over. Never falls. */
  countPlayed(): number;
  /** Fades out what is heard just now, forgets the rest, and returns what was played: what is faded counts. */
  clear(): number;
}

/** A fade of 5 ms is no click, and over before anyone hears that it is one. */
const fadeSeconds = 0.005;

/** Samples that are resampled at once: few, so that no block takes much longer than the others. */
const chunkSize = 128;

/** Makes one for a context of so many samples a second. */
export function createPlayout(contextRate: number): Playout {
  const resamplers = new Map<number, PolyphaseResampler>();
  let queue: PlayoutPiece[] = [];
  /** Samples of the rows that are over. A row is pieces of one rate without a gap. */
  let base = 0;
  let rate = contextRate;
  /** Samples of the row that went into its resampler; `0` between two rows. */
  let taken = 0;
  /** Samples of the context that came of it and were played. */
  let rendered = 0;
  /** What is played next. */
  let ready: Float32Array | undefined;

  const findResampler = (from: number) => {
    const resampler = resamplers.get(from) ?? createPolyphaseResampler({ from, to: contextRate });
    resamplers.set(from, resampler);
    return resampler;
  };
  const countPlayed = () => base + Math.min(taken, Math.floor((rendered * rate) / contextRate));
  /** Gives the queue at the context's rate, bit by bit as it is needed; `undefined` while there is nothing left. */
  function* convert(): Generator<Float32Array | undefined, never> {
    for (;;) {
      const piece = queue.shift();
      if (piece === undefined) {
        yield undefined;
      } else if (piece.rate === undefined) {
        base += piece.samples;
      } else {
        if (taken === 0) rendered = 0;
        ({ rate } = piece);
        for (let start = 0; start < piece.samples.length; start += chunkSize) {
          const chunk = piece.samples.subarray(start, start + chunkSize);
          taken += chunk.length;
          yield findResampler(rate).push(Float32Array.from(chunk, (sample) => sample / 32_768));
        }
        if (queue[0]?.rate !== rate) {
          yield findResampler(rate).flush();
          base += taken;
          taken = 0;
        }
      }
    }
  }
  let converted = convert();
  /** Fills a block as far as there is something, and returns how far. */
  const fill = (block: Float32Array): number => {
    let filled = 0;
    while (filled < block.length) {
      if (!ready?.length) ready = converted.next().value;
      if (ready === undefined) break;
      const part = ready.subarray(0, block.length - filled);
      block.set(part, filled);
      ready = ready.subarray(part.length);
      filled += part.length;
      rendered += part.length;
    }
    return filled;
  };
  return {
    countPlayed,
    write(piece) {
      // Made here and not while a block is due: it takes longer than one lasts.
      if (piece.rate !== undefined) findResampler(piece.rate);
      queue.push(piece);
    },
    render(block) {
      block.fill(0, fill(block));
    },
    clear() {
      // Between two rows there is at most the end of an earlier fade.
      if (taken > 0) {
        // Rendered beforehand, so that it is counted at once, and a context that stands still can tell as well.
        const fading = new Float32Array(Math.round(contextRate * fadeSeconds));
        const length = fill(fading);
        ready = fading.subarray(0, length).map((sample, index) => sample * (1 - (index + 1) / length));
      }
      base = countPlayed();
      taken = 0;
      findResampler(rate).flush();
      queue = [];
      converted = convert();
      return base;
    },
  };
}
