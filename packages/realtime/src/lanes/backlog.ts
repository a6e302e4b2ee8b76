import { type AudioFrame, type AudioLane, createAudioLane } from './audio-lane.ts';
import type { ControlOrder } from './control-order.ts';
import { type ControlQueue, createControlQueue } from './control-queue.ts';
import { createDroppedAudio, type DroppedAudio } from './dropped-audio.ts';
import { createUncommittedAudio, type UncommittedAudio } from './uncommitted-audio.ts';

/** How much audio may wait. */
export interface AudioRoom {
  /** Characters of its events. */
  readonly size: number;
  readonly milliseconds: number;
}

/** What waits to leave, and what becomes of it. Knows no socket and no clock. */
export interface Backlog {
  readonly audio: Pick<AudioLane, 'size' | 'bytes'>;
  readonly control: Pick<ControlQueue, 'size' | 'length' | 'list' | 'withdraw'>;
  readonly dropped: DroppedAudio;
  /** Audio for the next commit: taken out for this connection, or waiting. */
  readonly uncommitted: Pick<UncommittedAudio, 'milliseconds'>;
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
    audio: lane,
    control: held,
    dropped,
    uncommitted,
    mustWait: (order) => order !== 'urgent' && (held.length > 0 || (order === 'commit' && lane.size > 0)),
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
