import { type AudioProgram, sessionFormat } from '../program/audio-program.ts';
import { type ProgramExit, startProgram } from '../program/start-program.ts';
import { readAudio, type ReadAudioOptions } from './read-audio.ts';

/** How a recording is read; its format is the program's. */
export type RecordAudioOptions = Pick<ReadAudioOptions, 'sampleRate' | 'frameMs' | 'signal'>;

/** A program that records: the frames that it gives, once. */
export interface AudioRecording extends AsyncIterable<Int16Array> {
  /** Resolves when the program is over, or could not be started. Never rejects. */
  readonly ended: Promise<ProgramExit>;
  /** Ends the program. The loop finishes with what it had recorded. */
  stop(): Promise<ProgramExit>;
}

/**
 * Starts a program that gives sound on its standard output, at once, and reads it as frames of PCM16, mono, 24,000 Hz unless
 * asked otherwise. `recorders` has some that are widely there. Leaving the loop ends the program, and so does the signal.
 *
 * The loop rejects with a `RealtimeError` (`no-program`, `program-failed`), and otherwise as {@link readAudio} does.
 *
 * @example
 * const microphone = recordAudio(recorders.arecord());
 * for await (const frame of microphone) session.appendAudio(frame);
 */
export function recordAudio(program: AudioProgram, options: RecordAudioOptions = {}): AudioRecording {
  const running = startProgram(program);
  running.stdin.end();
  async function* read(): AsyncGenerator<Int16Array, void, undefined> {
    try {
      yield* readAudio(running.stdout, { ...options, format: program.format ?? sessionFormat });
      const { error } = await running.finish();
      if (error !== undefined) throw error;
    } catch (error) {
      options.signal?.throwIfAborted();
      // What a program leaves behind when it fails is rarely a whole file: its own failure says more.
      const exit = await (running.stdout.readableEnded ? running.finish() : running.stop());
      throw exit.error ?? error;
    } finally {
      await running.stop();
    }
  }
  const frames = read();
  return { ended: running.ended, stop: running.stop, [Symbol.asyncIterator]: () => frames };
}
