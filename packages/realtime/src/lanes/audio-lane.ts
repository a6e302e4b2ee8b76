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
  const count = (frame: AudioFrame | undefined, sign: 1 | -1) => {
    if (frame === undefined) return undefined;
    lane.size += sign * frame.text.length;
    lane.bytes += sign * frame.bytes;
    lane.milliseconds += sign * frame.milliseconds;
    return frame;
  };
  const compact = () => {
    if (head < compactAt || head * 2 < frames.length) return;
    frames = frames.slice(head);
    head = 0;
  };
  const lane = {
    first: 0,
    next: 0,
    size: 0,
    bytes: 0,
    milliseconds: 0,
    push(frame: AudioFrame) {
      frames.push(frame);
      lane.next += 1;
      count(frame, 1);
    },
    shift() {
      if (lane.first === lane.next) return undefined;
      const frame = frames[head];
      frames[head] = undefined;
      head += 1;
      lane.first += 1;
      compact();
      return count(frame, -1);
    },
    pop() {
      if (lane.first === lane.next) return undefined;
      lane.next -= 1;
      return count(frames.pop(), -1);
    },
  };
  return lane;
}
