import type { StartTimer } from '../start-timer.ts';

/** Sees to it that audio flows while nobody speaks. */
export interface SilenceFiller {
  /** So much audio was appended. */
  heard(milliseconds: number): void;
  stop(): void;
}

export interface SilenceSettings {
  readonly frameMs: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly startTimer: StartTimer;
  /** Sends one frame of silence. */
  readonly send: () => void;
}

/** Frames at once, after a time in which timers did not run: beyond that the gap is a gap. */
const maxFrames = 10;

/**
 * Starts it. A frame of silence goes out whenever the audio so far has ended a whole frame ago, so that audio that comes in real time, in
 * pieces of any length, is not torn apart; audio that came ahead of time puts it off.
 */
export function startSilence({ frameMs, now, startTimer, send }: SilenceSettings): SilenceFiller {
  let coveredUntil = now();
  let cancel = () => {};
  const fill = () => {
    const due = Math.floor((now() - coveredUntil) / frameMs);
    for (let frame = 0; frame < Math.min(due, maxFrames); frame += 1) send();
    if (due > 0) coveredUntil += due * frameMs;
    cancel = startTimer(frameMs, fill);
  };
  cancel = startTimer(frameMs, fill);
  return {
    heard(milliseconds) {
      coveredUntil = Math.max(coveredUntil, now()) + milliseconds;
    },
    stop: () => cancel(),
  };
}
