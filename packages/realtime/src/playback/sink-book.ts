import { createHearing } from './hearing.ts';
import type { PlaybackReading } from './playback-sink.ts';
import { createTake, type PlayingItem, type Take } from './take.ts';

/** Whose sound a sink was given, and how far into it the listener has come. */
export interface SinkBook {
  /** What is written now goes here. */
  readonly take: Take;
  /** When the last sound was heard; `Infinity` while there is some, `-Infinity` before any. */
  readonly silentSince: number;
  /** All that is left, what was cut included, in the order in which it began. */
  list(): readonly PlayingItem[];
  /** No more is coming of this one. */
  finish(part: PlayingItem): void;
  /** The sink's clock shows this. */
  advance(reading: PlaybackReading): void;
  /** The sink is told to clear: what is written from now on is kept apart. */
  cut(): void;
  /** The sink was cleared, and its clock showed this. Returns what was left of what was cut. To be called once for each cut. */
  settle(reading: PlaybackReading): readonly PlayingItem[];
}

/** Makes an empty one. Sound leaves the sink so many milliseconds before it is heard. */
export function createSinkBook(outputLatencyMs: () => number): SinkBook {
  const hearing = createHearing(outputLatencyMs);
  /** What was cut and is not settled, oldest first. */
  const cuts: Take[] = [];
  let take = createTake();
  const takes = () => [...cuts, take];
  return {
    get take() {
      return take;
    },
    get silentSince() {
      return takes().every(({ items }) => items.size === 0) ? hearing.heardAt : Infinity;
    },
    list: () => takes().flatMap(({ items }) => [...items]),
    finish(part) {
      for (const each of takes()) each.finish(part);
    },
    advance(reading) {
      // Until the sink has told where it was cleared, its readings may be from before or after.
      if (cuts.length === 0) take.hear(hearing.advance(reading, take));
    },
    cut() {
      cuts.push(take);
      take = createTake();
    },
    settle(reading) {
      const cut = cuts.shift();
      if (cut === undefined) return [];
      cut.hear(hearing.advance(reading, cut));
      hearing.restart(reading);
      return [...cut.items];
    },
  };
}
