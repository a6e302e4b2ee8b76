import { RealtimeError } from '../realtime-error.ts';
import type { StartTimer } from '../start-timer.ts';
import type { AudioFrame } from './audio-lane.ts';
import { createBacklog } from './backlog.ts';
import { createCongestion } from './congestion.ts';
import type { ControlOrder } from './control-order.ts';
import type { ControlQueue } from './control-queue.ts';
import { createDrain, type Line } from './drain.ts';
import type { LaneLimits } from './lane-limits.ts';

/** Looks at the socket between two reports of dropped audio: a second's. */
const looksPerReport = 20;

export interface OutboxSettings {
  readonly limits: LaneLimits;
  readonly startTimer: StartTimer;
  /** The server takes less than it is given. Called once, until `onDrained`. */
  readonly onCongested: (bufferedBytes: number) => void;
  /** All audio has left, and the socket is at or below low water. */
  readonly onDrained: () => void;
  /** Bytes of audio that were dropped since the last report, and in all. While the socket is full, once a second. */
  readonly onDropped: (bytes: number, totalBytes: number) => void;
}

/**
 * What is to be sent, from one connection to the next.
 *
 * While the socket takes everything, everything goes out at once in the order of the calls. While it does not, audio waits, and
 * of audio the oldest is dropped where too much waits; all else goes before it, commits and what follows them excepted (see
 * {@link ControlOrder}), and is never dropped.
 *
 * News are told in a microtask of their own, so never in the middle of a call.
 */
export interface Outbox {
  /** Sends an event that is no audio. Throws a `RealtimeError` with code `queue-full` where far too much waits. */
  control(text: string, order: ControlOrder): void;
  /** Sends audio. */
  audio(frame: AudioFrame): void;
  /** Between `onCongested` and `onDrained`: slow down. While there is no connection, from the first audio on. */
  readonly isCongested: boolean;
  /** Goes on with a connection that is ready: events first, then the audio that waits. */
  attach(line: Line): void;
  /** The connection is gone: events wait for the next one, and of audio no more than the last milliseconds. */
  detach(keepAudioMs?: number): void;
  /** Bytes that wait, here and in the socket. */
  readonly bufferedBytes: number;
  /** Events that wait here, those of audio left out. */
  readonly waiting: Pick<ControlQueue, 'ordinary' | 'size' | 'urgent'>;
  /** What waits here: a number of events, and bytes of audio. */
  readonly unsent: { readonly control: number; readonly audioBytes: number };
  /**
   * Bytes of audio that were dropped here, for want of room or of a connection. Not among them: what a clear made superfluous, and what
   * a socket had taken and lost, of which nobody knows how much arrived.
   */
  readonly droppedAudioBytes: number;
  /** Milliseconds of audio for the next commit: sent on this connection, or waiting, since the last one. */
  readonly uncommittedMs: number;
}

/** Makes one that has no connection yet. */
export function createOutbox({ limits, startTimer, ...news }: OutboxSettings): Outbox {
  const backlog = createBacklog(news.onDropped);
  const drain = createDrain(backlog, limits.highWater);
  const congestion = createCongestion({ ...news, startTimer, look: () => look() });
  let keepMs = Infinity;
  let looks = 0;

  const bufferedBytes = () => backlog.audio.size + backlog.control.size + drain.buffered;
  const trim = () => {
    backlog.trim({ size: limits.audio, milliseconds: keepMs });
    drain.sendControl(); // What waited for the audio that is gone now.
  };
  /** Ends the congestion, or looks again in a while. Without an open socket neither: `attach` goes on. */
  const settle = () => {
    if (drain.open === undefined || !congestion.isOn) return;
    if (backlog.audio.size > 0 || drain.buffered > limits.lowWater) return congestion.watch();
    backlog.dropped.report();
    congestion.end();
  };
  const look = () => {
    if (drain.buffered <= limits.lowWater) drain.refill();
    looks = (looks + 1) % looksPerReport;
    if (looks === 0) backlog.dropped.report();
    settle();
  };
  const congest = () => {
    congestion.begin(bufferedBytes());
    if (drain.open !== undefined) congestion.watch();
  };

  return {
    control(text, order) {
      checkRoom(backlog.control.size + Math.max(0, drain.buffered - limits.highWater), text.length, limits.control);
      if (order === 'clear') backlog.discardTurn();
      const { open } = drain;
      if (open === undefined || backlog.mustWait(order)) backlog.pushControl(text, order);
      else open.send(text);
      if (order === 'commit' || order === 'clear') backlog.startTurn();
    },
    audio(frame) {
      const { open } = drain;
      if (open === undefined || congestion.isOn) {
        backlog.pushAudio(frame);
        trim();
        return congest();
      }
      backlog.passAudio(frame.milliseconds);
      open.send(frame.text);
      if (open.bufferedAmount > limits.highWater) congest();
    },
    attach(line) {
      drain.connect(line);
      keepMs = Infinity;
      drain.refill();
      backlog.dropped.report();
      settle();
    },
    detach(keepAudioMs = Infinity) {
      drain.connect(undefined);
      keepMs = keepAudioMs;
      congestion.rest();
      backlog.loseTaken();
      trim();
      backlog.dropped.report();
    },
    get isCongested() {
      return congestion.isOn;
    },
    get bufferedBytes() {
      return bufferedBytes();
    },
    waiting: backlog.control,
    get unsent() {
      return { control: backlog.control.length, audioBytes: backlog.audio.bytes };
    },
    get droppedAudioBytes() {
      return backlog.dropped.totalBytes;
    },
    get uncommittedMs() {
      return backlog.uncommittedMs;
    },
  };
}

/** An event that finds nothing waiting always has room. */
function checkRoom(waiting: number, size: number, limit: number): void {
  if (waiting === 0 || waiting + size <= limit) return;
  throw new RealtimeError(
    'queue-full',
    `${waiting} bytes of events wait: the server does not take them. Send less, or close.`,
  );
}
