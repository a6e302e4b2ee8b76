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
  /** Nothing is left of it: all was heard to the end, and no more may come. */
  readonly isEmpty: boolean;
  /** What is left of it: of one item, or of all in the order in which they began. */
  parts(itemId?: string): readonly PlayingItem[];
  /** Finds a part among what is left, or begins it. */
  enter(part: PlayingPart): PlayingItem;
  extend(item: PlayingItem, samples: number): void;
  /** No more is coming of this one. */
  finish(item: PlayingItem): void;
  /** The listener has come to this sample. */
  hear(position: number): void;
}

/** Makes an empty one. Except for the list, what it does costs the same however much is waiting. */
export function createTake(): Take {
  const items = new Map<string, PlayingItem[]>();
  const runs = createFifo<Run>();
  let handedOver = 0;
  let heard = 0;
  let sampleRate = 0;
  const parts = (itemId?: string) => (itemId === undefined ? [...items.values()].flat() : (items.get(itemId) ?? []));
  const release = (item: PlayingItem) => {
    if (!item.isDone || item.heard < item.received) return;
    const others = parts(item.itemId).filter((part) => part !== item);
    if (others.length === 0) items.delete(item.itemId);
    else items.set(item.itemId, others);
  };
  return {
    parts,
    get handedOver() {
      return handedOver;
    },
    get waiting() {
      return handedOver - heard;
    },
    get sampleRate() {
      return sampleRate;
    },
    get isEmpty() {
      return items.size === 0;
    },
    enter({ responseId, itemId, contentIndex, format }) {
      const known = parts(itemId).find((part) => part.contentIndex === contentIndex);
      if (known !== undefined) return known;
      const item: PlayingItem = {
        responseId,
        itemId,
        contentIndex,
        format,
        read: createSampleReader(format.bytesPerSample),
        received: 0,
        heard: 0,
        isDone: false,
        isKept: true,
      };
      items.set(itemId, [...parts(itemId), item]);
      return item;
    },
    extend(item, samples) {
      if (samples === 0) return;
      ({ sampleRate } = item.format);
      item.received += samples;
      handedOver += samples;
      const { last } = runs;
      if (last?.item === item) last.left += samples;
      else runs.push({ item, left: samples });
    },
    finish(item) {
      item.isDone = true;
      release(item);
    },
    hear(position) {
      for (let run = runs.first; run !== undefined && heard < position; run = runs.first) {
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
