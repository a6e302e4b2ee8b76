import { createSampleReader, type SampleReader } from '../audio/sample-reader.ts';
import type { PlaybackPiece } from './playback-sink.ts';

/** Which sound it is: a content part of an item, and its format. */
export type PlayingPart = Omit<PlaybackPiece, 'audio' | 'samples'>;

/** The sound of one content part of an item, as far as it was handed to a sink and heard. */
export interface PlayingItem {
  readonly part: PlayingPart;
  /** Decodes what comes of it. */
  readonly read: SampleReader;
  /** Samples handed over. */
  received: number;
  /** Samples heard. */
  heard: number;
  /** The server has said that no more is coming. */
  isDone: boolean;
  /** It is in the conversation, so that the server can cut or delete it there. */
  isKept: boolean;
}

/** Makes an item of which there is nothing yet. */
export function createPlayingItem(part: PlayingPart, isKept = true): PlayingItem {
  return { part, isKept, read: createSampleReader(part.format.bytesPerSample), received: 0, heard: 0, isDone: false };
}
