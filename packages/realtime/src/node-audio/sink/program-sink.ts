import { Writable } from 'node:stream';

import { RealtimeError } from '../../realtime-error.ts';
import { type AudioProgram, sessionFormat } from '../program/audio-program.ts';
import { type RunningProgram, startProgram } from '../program/start-program.ts';
import type { SinkSettings } from './sink-settings.ts';
import { createStreamSink, type StreamSink } from './stream-sink.ts';

/** How a program plays; its format is the program's own. */
export type ProgramSinkOptions = Pick<SinkSettings, 'startDelayMs' | 'now' | 'onFault'>;

/**
 * Makes a sink of a program that plays raw samples from its standard input; `players` has some that are widely there. It is
 * started with the first piece, ended on interruption, and started again after it: a pipe cannot be emptied otherwise. `end()`
 * lets it play to the end and resolves when it is over.
 *
 * Programs do not tell what was heard: real time stands in, so measure `startDelayMs` where it matters. Failures go to `onFault` and are
 * thrown by what is written after them: `RealtimeError`s with `no-program` or `program-failed`.
 *
 * @example
 * const sink = createProgramSink(players.aplay(), { startDelayMs: 120 });
 * const playback = attachPlayback(session, { sink });
 */
export function createProgramSink(program: AudioProgram, options: ProgramSinkOptions = {}): StreamSink {
  const format = program.format ?? sessionFormat;
  if (format === 'wav' || format.channels !== 1) {
    throw new TypeError('createProgramSink plays raw samples of one channel: give the program such a format.');
  }
  const { encoding, sampleRate } = format;
  return createStreamSink({
    ...options,
    encoding,
    sampleRate,
    clock: 'timed',
    open: () => toWritable(startProgram(program), program.command),
  });
}

/** A stream that ends with the program, fails as the program does, and whose destruction ends the program. */
function toWritable({ stdin, stdout, ended, stop }: RunningProgram, command: string): Writable {
  stdout.resume();
  const stream = new Writable({
    write(bytes: Uint8Array, _encoding, taken) {
      // A pipe that broke is explained by how the program ended.
      stdin.write(bytes, (error) => (error === null || error === undefined ? taken() : undefined));
    },
    final(finished) {
      stdin.end();
      void ended.then(({ error }) => finished(error));
    },
    destroy(error, finished) {
      void stop().then(() => finished(error));
    },
  });
  void ended.then(({ error }) => {
    if (stream.writableEnded || stream.destroyed) return;
    // Another one would be no better: nothing would be heard, and nobody would know.
    stream.destroy(error ?? new RealtimeError('program-failed', `${command} ended by itself before all was played.`));
  });
  return stream;
}
