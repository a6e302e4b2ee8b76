import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

import type { WavFormat } from '../../audio/wav/wav-format.ts';
import { startTimer } from '../../start-timer.ts';
import { createFrameCutter } from './frame-cutter.ts';
import { createPace } from './pace.ts';
import { createPcmReader } from './pcm-reader.ts';

/** How audio is read. */
export interface ReadAudioOptions {
  /** What the bytes are: a WAV file, or raw samples of this format. @default 'wav' */
  readonly format?: WavFormat | 'wav' | undefined;
  /** Samples a second of what comes out: 24,000 for PCM16 sessions, 8,000 for what becomes G.711. @default 24_000 */
  readonly sampleRate?: number | undefined;
  /** Milliseconds of each frame; the last is as long as what is left. @default 20 */
  readonly frameMs?: number | undefined;
  /** 1 gives frames in real time, 2 twice as fast; `Infinity` as fast as they are asked for. @default Infinity */
  readonly speed?: number | undefined;
  /** Ends reading: the loop rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Where bytes come from: a file by its path, or a stream, such as `process.stdin` or the body of a request. */
export type AudioBytes = string | URL | AsyncIterable<Uint8Array>;

/**
 * Reads audio as frames of PCM16, mono, at the rate of a session: any WAV file, or raw samples. Rates are converted and channels
 * mixed down. Leaving the loop closes the file or stream.
 *
 * Rejects with a `TypeError` for options that cannot be right and for what is no WAV file, with what the file or stream fails
 * with, and with the signal's reason.
 *
 * @example
 * for await (const frame of readAudio('question.wav', { speed: 1 })) session.appendAudio(frame);
 */
export async function* readAudio(
  source: AudioBytes,
  options: ReadAudioOptions = {},
): AsyncGenerator<Int16Array, void, undefined> {
  const { format = 'wav', sampleRate = 24_000, frameMs = 20, speed = Infinity, signal } = options;
  if (!(speed > 0)) throw new TypeError('speed has to be a number above 0: 1 is real time.');
  const samplesPerFrame = Math.round((sampleRate * frameMs) / 1000);
  if (!(samplesPerFrame >= 1)) throw new TypeError('frameMs has to be a number of milliseconds that holds a sample.');
  const reader = createPcmReader(format, sampleRate);
  const cutter = createFrameCutter(samplesPerFrame);
  const clock = { now: () => performance.now(), startTimer };
  const pace = createPace({ samplesPerSecond: sampleRate * speed, signal, clock });
  for await (const bytes of readBytes(source, signal)) {
    for (const frame of cutter.push(reader.push(bytes))) {
      await pace(frame.length);
      yield frame;
    }
  }
  for (const frame of [...cutter.push(reader.end()), ...cutter.flush()]) {
    await pace(frame.length);
    yield frame;
  }
}

/** The bytes of a source. An abort ends it even while nothing comes. */
async function* readBytes(
  source: AudioBytes,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  signal?.throwIfAborted();
  const stream = toStream(source);
  const abort = () => void stream.destroy();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for await (const bytes of stream) {
      signal?.throwIfAborted();
      if (!(bytes instanceof Uint8Array)) throw new TypeError('readAudio takes bytes: set no encoding on the stream.');
      yield bytes;
    }
  } catch (error) {
    // A stream that is destroyed fails with its own words.
    throw signal?.aborted === true ? signal.reason : error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
  signal?.throwIfAborted();
}

function toStream(source: AudioBytes): Readable {
  if (typeof source === 'string' || source instanceof URL) return createReadStream(source);
  return source instanceof Readable ? source : Readable.from(source);
}
