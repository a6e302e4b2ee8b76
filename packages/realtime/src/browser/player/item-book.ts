import { type HeardItem, toHeardItem } from '../../playback/heard-item.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';
import { createTake, type PlayingItem } from '../../playback/take.ts';

/** Whose samples a player was given since it was last cleared, and how far it has come. */
export interface ItemBook {
  /** Samples that wait. */
  readonly waiting: number;
  write(piece: PlaybackPiece): void;
  /** So many samples were played, counted from the last clear. */
  played(samples: number): void;
  /** Items that are left; the last one always is. */
  list(): readonly HeardItem[];
}

/** Makes an empty one. */
export function createItemBook(): ItemBook {
  const take = createTake();
  let newest: PlayingItem | undefined;
  let heard = 0;
  const begin = ({ responseId, itemId, contentIndex, format }: PlaybackPiece): PlayingItem => {
    // Another one begins: no more of the one before is coming.
    if (newest !== undefined) take.finish(newest);
    const place = { responseId, itemId, contentIndex, format };
    const item = { ...place, received: 0, heard: 0, carried: undefined, isDone: false, isKept: true };
    take.add(item);
    return item;
  };
  return {
    get waiting() {
      return take.handedOver - heard;
    },
    write(piece) {
      if (newest?.itemId !== piece.itemId || newest.contentIndex !== piece.contentIndex) newest = begin(piece);
      take.extend(newest, piece.samples);
    },
    played(samples) {
      heard = samples;
      take.hear(samples);
    },
    list: () => take.list().map(toHeardItem),
  };
}
