import { type AudioFrame, type AudioLane, createAudioLane } from './audio-lane.ts';
import type { ControlOrder } from './control-order.ts';
import { type ControlQueue, createControlQueue } from './control-queue.ts';
import { createDroppedAudio, type DroppedAudio } from './dropped-audio.ts';

/** How much audio may wait. */
export interface AudioRoom {
  /** Characters of its events. */
  readonly size: number;
  readonly milliseconds: number;
}

/** What waits to leave, and what becomes of it. Knows no socket and no clock. */
export interface Backlog {
  readonly audio: Pick<AudioLane, 'size' | 'bytes'>;
  readonly control: ControlQueue;
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
  let turnStart = 0; // Number of the first frame after the last commit or clear.
  // Of the audio since then: what waits, and what was taken out.
  let waitingMs = 0;
  let takenMs = 0;

  /** Takes the oldest frame out. */
  const shift = () => {
    const isUnclaimed = lane.first >= turnStart;
    const frame = lane.shift();
    if (frame !== undefined && isUnclaimed) waitingMs -= frame.milliseconds;
    return frame;
  };

  return {
    audio: lane,
    control: held,
    dropped,
    get uncommittedMs() {
      return waitingMs + takenMs;
    },
    mustWait: (order) => order !== 'urgent' && (held.length > 0 || (order === 'commit' && lane.size > 0)),
    pushControl(text, order) {
      if (order === 'urgent') held.pushUrgent(text);
      else held.push(text, order === 'commit' ? lane.next : 0);
    },
    pushAudio(frame) {
      waitingMs += frame.milliseconds;
      lane.push(frame);
    },
    takeControl: () => held.take(lane.first),
    takeAudio() {
      const before = waitingMs;
      const frame = shift();
      takenMs += before - waitingMs;
      return frame;
    },
    passAudio(milliseconds) {
      takenMs += milliseconds;
    },
    trim(room) {
      while (lane.size > room.size || lane.milliseconds > room.milliseconds) {
        dropped.add(shift()?.bytes ?? 0);
      }
    },
    discardTurn() {
      while (lane.next > Math.max(lane.first, held.barrier)) lane.pop();
    },
    startTurn() {
      turnStart = lane.next;
      waitingMs = takenMs = 0;
    },
    loseTaken() {
      takenMs = 0;
    },
  };
}
