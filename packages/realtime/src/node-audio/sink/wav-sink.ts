import { toFloat32 } from '../../audio/float-samples.ts';
import { sampleCodecs } from '../../audio/wav/sample-codecs.ts';
import { createMarkedSink, type MarkedSink } from '../../playback/marked-sink.ts';
import type { PlaybackSink } from '../../playback/playback-sink.ts';
import { createTimedSink, type TimedSink } from '../../playback/timed-sink.ts';
import { createPieceConverter } from './piece-converter.ts';
import { type SinkSettings, toSinkFormat } from './sink-settings.ts';
import { createWavFile } from './wav-file.ts';

/** A sink that writes what a listener would have heard. */
export interface WavSink extends PlaybackSink {
  clear(): number;
  /** Writes what is left, completes the header and closes the file, once. Rejects with what writing has failed with. */
  close(): Promise<void>;
}

/** A piece that is not in the file yet: until it is heard, an interruption can still take it away. */
interface WaitingPiece {
  readonly samples: number;
  readonly converted: Int16Array;
}

/**
 * Makes a sink of a WAV file, which is created, or emptied when it is there. With the clock `timed` the file has what was heard
 * in real time: an interruption leaves out the rest. With `drained` it has all that came. Pauses between answers are not in it.
 *
 * @example
 * const sink = createWavSink('answer.wav', { clock: 'drained' });
 * attachPlayback(session, { sink });
 * await sink.close(); // when the answer is over
 */
export function createWavSink(path: string | URL, settings: SinkSettings = {}): WavSink {
  const format = toSinkFormat(settings);
  const { encode } = sampleCodecs[format.encoding];
  const converter = createPieceConverter(format.sampleRate);
  const clock = createClock(settings);
  const file = createWavFile(path, format, settings.onFault);
  const append = (samples: Int16Array) => file.append(encode(toFloat32(samples)));
  let waiting: WaitingPiece[] = [];
  /** Samples of pieces that are in the file, or were left out. */
  let settled = 0;

  const settle = (heard: number): void => {
    const isHeard = ({ samples }: WaitingPiece) => settled + samples <= heard;
    for (let [first] = waiting; first !== undefined && isHeard(first); [first] = waiting) {
      append(first.converted);
      settled += first.samples;
      waiting.shift();
    }
  };
  const close = async (): Promise<void> => {
    for (const { converted } of waiting) append(converted);
    waiting = [];
    append(converter.flush());
    await file.close();
  };
  let closed: Promise<void> | undefined;
  return {
    playedSamples: clock.playedSamples,
    write(piece) {
      clock.write(piece);
      waiting.push({ samples: piece.samples, converted: converter.push(piece) });
      settle(clock.playedSamples());
    },
    clear() {
      const heard = clock.clear();
      settle(heard);
      const [cut] = waiting;
      if (cut !== undefined)
        append(cut.converted.subarray(0, Math.round((cut.converted.length * (heard - settled)) / cut.samples)));
      waiting = [];
      settled = heard;
      converter.flush();
      return heard;
    },
    close: () => (closed ??= close()),
  };
}

function createClock(settings: SinkSettings): TimedSink | MarkedSink {
  const ignore = () => {};
  if (settings.clock !== 'drained') return createTimedSink({ ...settings, write: ignore, clear: ignore });
  const marked: MarkedSink = createMarkedSink({ write: (_piece, mark) => marked.echoed(mark), clear: ignore });
  return marked;
}
