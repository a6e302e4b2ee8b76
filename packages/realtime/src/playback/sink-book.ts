import { createFifo, type Fifo } from '../fifo.ts';
import type { PlaybackReading } from './playback-sink.ts';
import type { PlayingItem } from './playing-item.ts';

/**
 * Whose sound a sink was given, and how far into it the listener has come. But for lists, what it does costs the same however much
 * waits.
 */
export interface SinkBook {
  /** Samples written since the last clear and not heard. */
  readonly waiting: number;
  /** Whether nothing of what was written since the last clear is left to be heard, or to come. */
  readonly isSilent: boolean;
  /** When the last sound was heard; `Infinity` while there is some, or a clear is not answered; `-Infinity` before any. */
  readonly silentSince: number;
  /** What is left, in the order in which it began; of what was cleared, all that was left then. */
  list(): readonly PlayingItem[];
  /** Hands over samples of an item, which begins with its first. */
  write(item: PlayingItem, samples: number): void;
  /** No more is coming of this one. */
  end(item: PlayingItem): void;
  /** The sink's clock shows this. Every write is preceded by one, so that the sink can only run dry after the last. */
  advance(reading: PlaybackReading): void;
  /** The sink is told to clear: what is written from now on is kept apart. */
  clear(): void;
  /** The sink was cleared, and its clock showed this. Returns what was left of what was cut. To be called once for each clear. */
  cleared(reading: PlaybackReading): readonly PlayingItem[];
}

/** Samples of one item that lie side by side in the sink's queue, and how many there are up to their end. */
interface Run {
  readonly item: PlayingItem;
  end: number;
}

/** What a sink was given between two clears, and how far into it the listener has come. */
interface Take {
  /** What is left of it, in the order in which it began: what was not heard to its end, and that of which more may come. */
  readonly items: Set<PlayingItem>;
  readonly runs: Fifo<Run>;
  /** Samples handed over. */
  end: number;
  /** Samples heard, of those. */
  heard: number;
  /** Samples a second of what was handed over last. */
  sampleRate: number;
}

/**
 * Makes an empty one. Sound leaves the sink so many milliseconds before it is heard. What the sink has played is therefore not all
 * heard, except when it has had nothing to play for as long: the reading after a pause tells how long it was dry. Clocks that go back, or
 * show no number, stand still.
 */
export function createSinkBook(outputLatencyMs: () => number): SinkBook {
  /** What was cut and is not settled, oldest first. */
  const cuts: Take[] = [];
  let take = createTake();
  /** Where the sink's clock stands, and where it stood when the take that it plays began. */
  let clock = 0;
  let base = 0;
  /** Samples of that take that it has played by the last reading. */
  let played = 0;
  let readAt = 0;
  /** When it had played them. */
  let reachedAt = -Infinity;
  const release = (item: PlayingItem) => isOver(item) && take.items.delete(item);
  const hear = (current: Take, { samples, at: shown }: PlaybackReading): void => {
    const { runs, end, sampleRate } = current;
    const at = goOn(readAt, shown);
    clock = goOn(clock, Math.floor(samples));
    const position = Math.min(clock - base, end);
    if (position > played) {
      const playedThrough = readAt + ((position - played) * 1000) / sampleRate;
      reachedAt = position === end ? Math.min(at, playedThrough) : at;
      played = position;
    }
    readAt = at;
    const underway = Math.max(0, outputLatencyMs() - (at - reachedAt));
    const heard = played - Math.ceil((underway * sampleRate) / 1000);
    for (let run = runs.first(); run !== undefined && current.heard < heard; run = runs.first()) {
      const next = Math.min(run.end, heard);
      run.item.heard += next - current.heard;
      current.heard = next;
      if (next < run.end) return;
      runs.shift();
      release(run.item);
    }
  };
  return {
    get waiting() {
      return take.end - take.heard;
    },
    get isSilent() {
      return take.items.size === 0;
    },
    get silentSince() {
      return cuts.length + take.items.size > 0 ? Infinity : reachedAt + outputLatencyMs();
    },
    list: () => [...cuts, take].flatMap(({ items }) => [...items]),
    write(item, samples) {
      const { items, runs } = take;
      items.add(item);
      if (samples === 0) return;
      take.sampleRate = item.part.format.sampleRate;
      take.end += samples;
      item.received += samples;
      const last = runs.last();
      if (last?.item === item) last.end = take.end;
      else runs.push({ item, end: take.end });
    },
    end(item) {
      item.isDone = true;
      release(item);
    },
    advance(reading) {
      // Until the sink has told where it was cleared, its readings may be from before or after.
      if (cuts.length === 0) hear(take, reading);
    },
    clear() {
      cuts.push(take);
      take = createTake();
    },
    cleared(reading) {
      const cut = cuts.shift();
      if (cut === undefined) return [];
      hear(cut, reading);
      base = clock;
      played = 0;
      reachedAt = readAt;
      return [...cut.items].filter((item) => !isOver(item));
    },
  };
}

function createTake(): Take {
  return { items: new Set(), runs: createFifo(), end: 0, heard: 0, sampleRate: 0 };
}

/** Whether it was heard to its end. */
function isOver({ isDone, heard, received }: PlayingItem): boolean {
  return isDone && heard === received;
}

/** What a clock shows, unless it stands still. */
function goOn(before: number, shown: number): number {
  return Number.isFinite(shown) ? Math.max(shown, before) : before;
}
