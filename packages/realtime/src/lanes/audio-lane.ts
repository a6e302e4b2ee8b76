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

/** Empty places at the front that are worth a copy of the rest. */
const compactAt = 512;

/** Makes a lane whose operations cost the same however long it is (`Array.shift` does not). */
export function createAudioLane(): AudioLane {
  let frames: (AudioFrame | undefined)[] = [];
  let head = 0;
  let first = 0;
  let size = 0;
  let bytes = 0;
  let milliseconds = 0;
  const count = (frame: AudioFrame, sign: 1 | -1) => {
    size += sign * frame.text.length;
    bytes += sign * frame.bytes;
    milliseconds += sign * frame.milliseconds;
  };
  const compact = () => {
    if (head < compactAt || head * 2 < frames.length) return;
    frames = frames.slice(head);
    head = 0;
  };
  return {
    get first() {
      return first;
    },
    get next() {
      return first + frames.length - head;
    },
    get size() {
      return size;
    },
    get bytes() {
      return bytes;
    },
    get milliseconds() {
      return milliseconds;
    },
    push(frame) {
      frames.push(frame);
      count(frame, 1);
    },
    shift() {
      const frame = frames[head];
      if (frame === undefined) return undefined;
      frames[head] = undefined;
      head += 1;
      first += 1;
      count(frame, -1);
      compact();
      return frame;
    },
    pop() {
      if (head === frames.length) return undefined;
      const frame = frames.pop();
      if (frame !== undefined) count(frame, -1);
      return frame;
    },
  };
}
