/** Settings of the way out, as callers give them. */
export interface AudioSettings {
  /**
   * Milliseconds of audio in one event: `appendAudio` cuts and joins to that. Shorter is sooner interrupted, longer is less
   * work. A whole number from 1 to 1000. @default 20
   */
  readonly frameMs?: number | undefined;
  /**
   * Bytes of audio events, in base64 as on the wire, that wait here while the server does not take them. Above it the oldest are
   * dropped, counted and told of by `connection.audio_dropped`. @default 1_000_000 (15 seconds of PCM16)
   */
  readonly maxQueuedBytes?: number | undefined;
  /** Bytes that wait in the socket above which no more audio is handed to it (`connection.congested`). @default 1_048_576 */
  readonly highWater?: number | undefined;
  /** Bytes that wait in the socket at or below which it goes on (`connection.drained`). @default 262_144 */
  readonly lowWater?: number | undefined;
}

/** The limits of an outbox. */
export interface LaneLimits {
  readonly highWater: number;
  readonly lowWater: number;
  /** Characters of audio events that may wait. */
  readonly audio: number;
  /** Characters of other events that may wait. */
  readonly control: number;
}

/** An image in base64 is 20 MiB at most; beyond a handful of them nobody is listening. */
const control = 64 * 1024 * 1024;

/** Reads the settings, with their defaults. Throws a `TypeError` for what cannot be. */
export function readLaneLimits(settings: AudioSettings = {}): LaneLimits {
  const { highWater = 1024 * 1024, maxQueuedBytes = 1_000_000 } = settings;
  const lowWater = settings.lowWater ?? Math.min(256 * 1024, highWater);
  for (const [name, value] of Object.entries({ highWater, lowWater, maxQueuedBytes })) {
    if (!(value >= 0)) throw new TypeError(`audio.${name} is ${String(value)}: give a number of bytes.`);
  }
  if (lowWater > highWater)
    throw new TypeError(`audio.lowWater (${lowWater}) is above audio.highWater (${highWater}).`);
  return { highWater, lowWater, audio: maxQueuedBytes, control };
}

/** Reads the length of a frame. Throws a `TypeError` for what cannot be. */
export function readFrameMs({ frameMs = 20 }: AudioSettings = {}): number {
  if (Number.isInteger(frameMs) && frameMs >= 1 && frameMs <= 1000) return frameMs;
  throw new TypeError(`audio.frameMs is ${String(frameMs)}: give a whole number from 1 to 1000.`);
}
