import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

import { toFloat32 } from '../../audio/float-samples.ts';
import { sampleCodecs } from '../../audio/wav/sample-codecs.ts';
import { createMarkedSink } from '../../playback/marked-sink.ts';
import type { PlaybackPiece, PlaybackSink } from '../../playback/playback-sink.ts';
import { createTimedSink } from '../../playback/timed-sink.ts';
import { reportFault } from '../report-fault.ts';
import { cutPiece } from './cut-piece.ts';
import { createPieceConverter } from './piece-converter.ts';
import { type SinkSettings, toSinkFormat } from './sink-settings.ts';

/** A sink over a Node stream. */
export interface StreamSinkOptions extends SinkSettings {
  /**
   * Opens the stream that plays raw samples. Called with the first piece, and with the first after each interruption: the stream
   * that was is destroyed then, so that what it holds is not heard.
   */
  readonly open: () => Writable;
}

/** A sink that plays into a stream. */
export interface StreamSink extends PlaybackSink {
  clear(): number;
  /** Lets the stream play what it has, ends it, and resolves when it has taken all. Rejects with what it failed with. */
  end(): Promise<void>;
}

/** How long the pieces are of which a `drained` clock learns. */
const drainedMs = 20;

/**
 * Makes a sink of a stream of raw samples: a loudspeaker, a pipe, a socket. See `SinkSettings.clock` for how it knows what was
 * heard.
 *
 * @example
 * const sink = createStreamSink({ open: () => new Speaker({ sampleRate: 24_000, channels: 1 }), clock: 'drained' });
 * const playback = attachPlayback(session, { sink });
 */
export function createStreamSink(options: StreamSinkOptions): StreamSink {
  const { encode } = sampleCodecs[toSinkFormat(options).encoding];
  const converter = createPieceConverter(options.sampleRate ?? 24_000);
  const output = createOutput(options);
  const write = (piece: PlaybackPiece, taken?: () => void) =>
    output.write(encode(toFloat32(converter.push(piece))), taken);
  const clear = () => {
    converter.flush();
    output.drop();
  };
  const end = async () => {
    const tail = converter.flush();
    if (tail.length > 0) output.write(encode(toFloat32(tail)));
    await output.end();
  };
  if (options.clock !== 'drained') return { ...createTimedSink({ ...options, write, clear }), end };
  const marked = createMarkedSink({ clear, write: (piece, mark) => write(piece, () => marked.echoed(mark)) });
  return {
    end,
    playedSamples: marked.playedSamples,
    clear: marked.clear,
    write: (piece) => cutPiece(piece, drainedMs).forEach(marked.write),
  };
}

/** A stream that is opened when it is needed, and anew after it was dropped. */
interface Output {
  write(bytes: Uint8Array, taken?: () => void): void;
  drop(): void;
  end(): Promise<void>;
}

function createOutput({ open, onFault }: StreamSinkOptions): Output {
  let stream: Writable | undefined;
  let failure: Error | undefined;
  const openAnew = (): Writable => {
    const opened = open();
    opened.on('error', (error) => {
      if (stream !== opened) return; // It was dropped: whatever it says of that.
      failure = error;
      reportFault(onFault, error);
    });
    opened.on('close', () => {
      if (stream === opened) stream = undefined;
    });
    return opened;
  };
  return {
    write(bytes, taken) {
      if (failure !== undefined) throw failure;
      stream ??= openAnew();
      stream.write(bytes, (error) => {
        if (error === null || error === undefined) taken?.();
      });
    },
    drop() {
      const dropped = stream;
      stream = undefined;
      dropped?.destroy();
    },
    async end() {
      if (failure !== undefined) throw failure;
      if (stream === undefined) return;
      stream.end();
      await finished(stream);
    },
  };
}
