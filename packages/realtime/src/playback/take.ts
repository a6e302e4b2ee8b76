import { createSampleReader, type SampleReader } from '../audio/sample-reader.ts';
import { createFifo } from '../fifo.ts';
import type { PlaybackPiece } from './playback-sink.ts';

/** Which sound it is: a content part of an item, and its format. */
export type PlayingPart = Pick<PlaybackPiece, 'responseId' | 'itemId' | 'contentIndex' | 'format'>;

/** The sound of one content part of an item, as far as it was handed to a sink and heard. */
export interface PlayingItem extends PlayingPart {
  /** Samples handed over. */
  received: number;
  /** Samples heard. */
  heard: number;
  /** Decodes what comes of it. */
  readonly read: SampleReader;
  /** The server has said that no more is coming. */
  isDone: boolean;
  /** It is in the conversation, so that the server can cut or delete it there. */
  isKept: boolean;
}

/** Samples of one item that lie side by side in the sink's queue. */
interface Run {
  readonly item: PlayingItem;
  left: number;
}

/** What a sink was given between two clears, and how far into it the listener has come. */
export interface Take {
  /** All samples handed over. */
  readonly handedOver: number;
  /** Samples handed over and not heard. */
  readonly waiting: number;
  /** Samples a second of what was handed over last. */
  readonly sampleRate: number;
  /** What is left of it, in the order in which it began: what was not heard to its end, and that of which more may come. */
  readonly items: ReadonlySet<PlayingItem>;
  /** Hands over samples of an item, which begins with its first. */
  extend(item: PlayingItem, samples: number): void;
  /** No more is coming of this one. */
  finish(item: PlayingItem): void;
  /** The listener has come to this sample. */
  hear(position: number): void;
}

/** Makes an item of which there is nothing yet. */
export function createPlayingItem({ responseId, itemId, contentIndex, format }: PlayingPart): PlayingItem {
  const read = createSampleReader(format.bytesPerSample);
  return { responseId, itemId, contentIndex, format, read, received: 0, heard: 0, isDone: false, isKept: true };
}

/** Makes an empty one. Except for the list, what it does costs the same however much is waiting. */
export function createTake(): Take {
  const items = new Set<PlayingItem>();
  const runs = createFifo<Run>();
  let handedOver = 0;
  let heard = 0;
  let sampleRate = 0;
  const release = (item: PlayingItem) => {
    if (item.isDone && item.heard === item.received) items.delete(item);
  };
  return {
    get handedOver() {
      return handedOver;
    },
    get waiting() {
      return handedOver - heard;
    },
    get sampleRate() {
      return sampleRate;
    },
    items,
    extend(item, samples) {
      items.add(item);
      if (samples === 0) return;
      ({ sampleRate } = item.format);
      item.received += samples;
      handedOver += samples;
      const last = runs.last();
      if (last?.item === item) last.left += samples;
      else runs.push({ item, left: samples });
    },
    finish(item) {
      item.isDone = true;
      release(item);
    },
    hear(position) {
      for (let run = runs.first(); run !== undefined && heard < position; run = runs.first()) {
        const samples = Math.min(run.left, position - heard);
        heard += samples;
        run.left -= samples;
        run.item.heard += samples;
        if (run.left > 0) return;
        runs.shift();
        release(run.item);
      }
    },
  };
}
