import type { PlaybackReading } from './playback-sink.ts';

/** What a sink was given. */
export interface SinkContent {
  /** Samples written since the last clear. */
  readonly handedOver: number;
  /** Of the newest ones. */
  readonly sampleRate: number;
}

/** Turns readings of a sink's clock into what its listener has heard by then. */
export interface Hearing {
  /** When the listener has heard what was played by the last reading, or heard it: milliseconds, `-Infinity` before any. */
  readonly heardAt: number;
  /** Samples heard since the last clear. Every write is preceded by one, so that the sink can only run dry after the last. */
  advance(reading: PlaybackReading, content: SinkContent): number;
  /** The sink was cleared, and its clock showed this. */
  restart(reading: PlaybackReading): void;
}

/**
 * Makes one. Sound leaves the sink so many milliseconds before it is heard. What the sink has played is therefore not all
 * heard, except when it has had nothing to play for as long: the reading after a pause tells how long it was dry. Clocks that go back, or
 * show no number, stand still.
 */
export function createHearing(outputLatencyMs: () => number): Hearing {
  let base = 0;
  let played = 0;
  let heard = 0;
  let readAt = 0;
  let reachedAt = -Infinity;
  const toPlayed = (samples: number) => goOn(played, Math.floor(samples) - base);
  return {
    get heardAt() {
      return reachedAt + outputLatencyMs();
    },
    advance({ samples, at: shown }, { handedOver, sampleRate }) {
      const at = goOn(readAt, shown);
      const position = Math.min(toPlayed(samples), handedOver);
      if (position > played) {
        const playedThrough = readAt + ((position - played) * 1000) / sampleRate;
        reachedAt = position === handedOver ? Math.min(at, playedThrough) : at;
        played = position;
      }
      readAt = at;
      const underway = Math.max(0, outputLatencyMs() - (at - reachedAt));
      heard = Math.max(heard, played - Math.ceil((underway * sampleRate) / 1000));
      return heard;
    },
    restart({ samples, at }) {
      base += toPlayed(samples);
      played = 0;
      heard = 0;
      readAt = goOn(readAt, at);
      reachedAt = readAt;
    },
  };
}

/** What a clock shows, unless it stands still. */
function goOn(before: number, shown: number): number {
  return Number.isFinite(shown) ? Math.max(shown, before) : before;
}
