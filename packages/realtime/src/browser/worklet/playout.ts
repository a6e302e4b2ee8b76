import { createPieceFeed, type PieceFeed } from './piece-feed.ts';

/** Plays pieces one after another at the rate of an audio context, and counts. */
export interface Playout extends Pick<PieceFeed, 'played' | 'write'> {
  /** Fills a block with what comes next, and with silence where there is nothing. */
  render(block: Float32Array): void;
  /** Fades out what is heard just now, forgets the rest, and returns `played`: what is faded counts. */
  clear(): number;
}

/** A fade of 5 ms is no click, and over before anyone hears that it is one. */
const fadeSeconds = 0.005;

/** Makes one for a context of so many samples a second. */
export function createPlayout(contextRate: number): Playout {
  const feed = createPieceFeed(contextRate);
  let ready: Float32Array = new Float32Array();
  let readyAt = 0;
  const makeReady = (samples: Float32Array) => {
    ready = samples;
    readyAt = 0;
  };
  /** Fills a block as far as there is something, and returns how far. */
  const fill = (block: Float32Array): number => {
    let filled = 0;
    while (filled < block.length) {
      if (readyAt === ready.length) {
        const more = feed.next();
        if (more === undefined) break;
        makeReady(more);
      }
      const part = ready.subarray(readyAt, readyAt + block.length - filled);
      block.set(part, filled);
      readyAt += part.length;
      filled += part.length;
      feed.advance(part.length);
    }
    return filled;
  };
  return {
    get played() {
      return feed.played;
    },
    write: feed.write,
    render(block) {
      block.fill(0, fill(block));
    },
    clear() {
      // What is ready of a row that has not begun is at most the end of an earlier fade.
      if (feed.isHeard) {
        // Rendered beforehand, so that it is counted at once, and a context that stands still can tell as well.
        const fading = new Float32Array(Math.round(contextRate * fadeSeconds));
        const length = fill(fading);
        makeReady(fading.subarray(0, length).map((sample, index) => sample * (1 - (index + 1) / length)));
      }
      feed.clear();
      return feed.played;
    },
  };
}
