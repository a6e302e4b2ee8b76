import { createFifo } from '../fifo.ts';

/** One event of audio, ready to be sent. */
export interface AudioFrame {
  /** The event, encoded. */
  readonly text: string;
  /** Bytes of audio in it, before base64. */
  readonly bytes: number;
  /** How long they sound. */
  readonly milliseconds: number;
}

/** Audio that waits to leave, oldest first. Frames are numbered in the order in which they came in, from 0. */
export interface AudioLane {
  /** Number of the oldest frame that waits; that of the next to come when there is none. */
  readonly first: number;
  /** Number that the next frame gets. */
  readonly next: number;
  /** Characters of all that waits. */
  readonly size: number;
  /** Bytes of audio in it. */
  readonly bytes: number;
  /** How long it sounds. */
  readonly milliseconds: number;
  push(frame: AudioFrame): void;
  /** Takes the oldest out. */
  shift(): AudioFrame | undefined;
  /** Takes the newest out. */
  pop(): AudioFrame | undefined;
}

/** Makes an empty one. */
export function createAudioLane(): AudioLane {
  const frames = createFifo<AudioFrame>();
  const count = (frame: AudioFrame | undefined, sign: 1 | -1) => {
    if (frame === undefined) return undefined;
    lane.size += sign * frame.text.length;
    lane.bytes += sign * frame.bytes;
    lane.milliseconds += sign * frame.milliseconds;
    return frame;
  };
  const lane = {
    first: 0,
    size: 0,
    bytes: 0,
    milliseconds: 0,
    get next() {
      return lane.first + frames.length;
    },
    push(frame: AudioFrame) {
      frames.push(frame);
      count(frame, 1);
    },
    shift() {
      const frame = frames.shift();
      if (frame !== undefined) lane.first += 1;
      return count(frame, -1);
    },
    pop: () => count(frames.pop(), -1),
  };
  return lane;
}
