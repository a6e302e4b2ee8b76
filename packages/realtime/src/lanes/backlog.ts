import { type AudioFrame, createAudioLane } from './audio-lane.ts';
import type { ControlOrder } from './control-order.ts';
import { createControlQueue } from './control-queue.ts';
import { createDroppedAudio, type DroppedAudio } from './dropped-audio.ts';
import { createUncommittedAudio } from './uncommitted-audio.ts';

/** How much audio may wait. */
export interface AudioRoom {
  /** Characters of its events. */
  readonly size: number;
  readonly milliseconds: number;
}

/** What waits to leave, and what becomes of it. Knows no socket and no clock. */
export interface Backlog {
  /** Characters of all that waits. */
  readonly size: number;
  readonly controls: number;
  readonly controlSize: number;
  readonly audioBytes: number;
  readonly hasAudio: boolean;
  readonly dropped: DroppedAudio;
  /** Milliseconds of audio for the next commit: taken out for this connection, or waiting. */
  readonly uncommittedMs: number;
  /** Whether an event, were it sent now, would overtake what it has to follow. */
  mustWait(order: ControlOrder): boolean;
  pushControl(text: string, order: ControlOrder): void;
  pushAudio(frame: AudioFrame): void;
  /** Takes out the next event that is no audio and waits for none. */
  takeControl(): string | undefined;
  /** Takes out the oldest audio. */
  takeAudio(): AudioFrame | undefined;
  /** Counts audio that leaves without having waited. */
  passAudio(milliseconds: number): void;
  /** Drops the oldest audio until there is no more than this. */
  trim(room: AudioRoom): void;
  /** Drops the audio that no commit follows, uncounted: a clear was asked for. */
  discardTurn(): void;
  /** A commit or a clear: what comes now is another turn's. */
  startTurn(): void;
  /** The server that had what was taken out is gone. */
  loseTaken(): void;
}

/** Makes an empty one. `onDropped` is told by `dropped.report()` alone. */
export function createBacklog(onDropped: (bytes: number, totalBytes: number) => void): Backlog {
  const lane = createAudioLane();
  const held = createControlQueue();
  const dropped = createDroppedAudio(onDropped);
  const uncommitted = createUncommittedAudio();
  let turnStart = 0; // Number of the first frame after the last commit or clear.

  /** Takes the oldest frame out; `count` is told of one that no commit has claimed yet. */
  const shift = (count: (milliseconds: number) => void) => {
    const isUnclaimed = lane.first >= turnStart;
    const frame = lane.shift();
    if (frame !== undefined && isUnclaimed) count(frame.milliseconds);
    return frame;
  };

  return {
    get size() {
      return held.size + lane.size;
    },
    get controls() {
      return held.length;
    },
    get controlSize() {
      return held.size;
    },
    get audioBytes() {
      return lane.bytes;
    },
    get hasAudio() {
      return lane.next > lane.first;
    },
    get uncommittedMs() {
      return uncommitted.milliseconds;
    },
    dropped,
    mustWait: (order) => order !== 'urgent' && (held.length > 0 || (order === 'commit' && lane.next > lane.first)),
    pushControl(text, order) {
      if (order === 'urgent') held.pushUrgent(text);
      else held.push(text, order === 'commit' ? lane.next : 0);
    },
    pushAudio(frame) {
      uncommitted.append(frame.milliseconds);
      lane.push(frame);
    },
    takeControl: () => held.take(lane.first),
    takeAudio: () => shift(uncommitted.send),
    passAudio(milliseconds) {
      uncommitted.append(milliseconds);
      uncommitted.send(milliseconds);
    },
    trim(room) {
      while (lane.size > room.size || lane.milliseconds > room.milliseconds) {
        dropped.add(shift(uncommitted.drop)?.bytes ?? 0);
      }
    },
    discardTurn() {
      while (lane.next > Math.max(lane.first, held.barrier)) lane.pop();
    },
    startTurn() {
      turnStart = lane.next;
      uncommitted.restart();
    },
    loseTaken: uncommitted.lose,
  };
}
