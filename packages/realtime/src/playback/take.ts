import { createFifo } from './fifo.ts';
import type { PlaybackFormat } from './playback-format.ts';

/** The sound of one content part of an item, as far as it was handed to a sink and heard. */
export interface PlayingItem {
  readonly responseId: string;
  readonly itemId: string;
  readonly contentIndex: number;
  readonly format: PlaybackFormat;
  /** Samples handed over. */
  received: number;
  /** Samples heard. */
  heard: number;
  /** Half a sample that waits for its other half. */
  carried: number | undefined;
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
  /** What is not over yet, in the order in which it began: not heard to the end, or more may come. */
  readonly items: ReadonlyMap<string, PlayingItem>;
  add(key: string, item: PlayingItem): void;
  extend(item: PlayingItem, samples: number): void;
  /** The listener has come to this sample. */
  hear(position: number): void;
  /** Forgets an item that was heard to its end. */
  release(key: string): void;
}

/** Names a content part. */
export function toItemKey(itemId: string, contentIndex: number): string {
  return `${contentIndex}:${itemId}`;
}

/** Makes an empty one. What it does costs the same however much is waiting. */
export function createTake(): Take {
  const items = new Map<string, PlayingItem>();
  const runs = createFifo<Run>();
  let handedOver = 0;
  let heard = 0;
  const release = (key: string) => {
    const item = items.get(key);
    if (item?.isDone === true && item.heard === item.received) items.delete(key);
  };
  return {
    items,
    get handedOver() {
      return handedOver;
    },
    add(key, item) {
      items.set(key, item);
    },
    extend(item, samples) {
      if (samples === 0) return;
      item.received += samples;
      handedOver += samples;
      if (runs.last?.item === item) runs.last.left += samples;
      else runs.push({ item, left: samples });
    },
    hear(position) {
      for (let run = runs.first; run !== undefined && heard < position; run = runs.first) {
        const samples = Math.min(run.left, position - heard);
        heard += samples;
        run.left -= samples;
        run.item.heard += samples;
        if (run.left > 0) return;
        runs.shift();
        release(toItemKey(run.item.itemId, run.item.contentIndex));
      }
    },
    release,
  };
}
