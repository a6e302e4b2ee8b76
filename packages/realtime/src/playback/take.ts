import { createFifo } from '../fifo.ts';
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
  /** Nothing is left of it: all was heard to the end, and no more may come. */
  readonly isEmpty: boolean;
  /** What is left of it, in the order in which it began. */
  list(): readonly PlayingItem[];
  /** Content parts of an item that are left. */
  partsOf(itemId: string): readonly PlayingItem[];
  add(item: PlayingItem): void;
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
  const partsOf = (itemId: string) => items.get(itemId) ?? [];
  const release = (item: PlayingItem) => {
    if (!item.isDone || item.heard < item.received) return;
    const others = partsOf(item.itemId).filter((part) => part !== item);
    if (others.length === 0) items.delete(item.itemId);
    else items.set(item.itemId, others);
  };
  return {
    partsOf,
    list: () => [...items.values()].flat(),
    get handedOver() {
      return handedOver;
    },
    get isEmpty() {
      return items.size === 0;
    },
    add(item) {
      items.set(item.itemId, [...partsOf(item.itemId), item]);
    },
    extend(item, samples) {
      if (samples === 0) return;
      item.received += samples;
      handedOver += samples;
      if (runs.last?.item === item) runs.last.left += samples;
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
