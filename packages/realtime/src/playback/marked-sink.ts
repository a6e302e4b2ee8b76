import type { PlaybackPiece, PlaybackSink } from './playback-sink.ts';

/** A line that plays what it is sent and echoes marks, as telephony does. */
export interface MarkedSinkOptions {
  /** Sends a piece, and after it a mark of this name, to be echoed when all before it was played. */
  readonly write: (piece: PlaybackPiece, mark: string) => void;
  /** Tells the line to stop and to forget what is left. */
  readonly clear: () => void;
}

/** A sink whose clock are echoed marks. */
export interface MarkedSink extends PlaybackSink {
  /** The line has echoed a mark. Names that are none of this sink's, or not any more, are ignored. */
  echoed(mark: string): void;
  clear(): number;
}

/**
 * Makes a sink of a line that echoes marks. It is exact to a piece: what came to no echo counts as not heard. A clear makes lines
 * echo the marks that were waiting; these count no more.
 *
 * @example
 * const sink = createMarkedSink({ write: (piece, mark) => line.send(piece.audio, mark), clear: () => line.clear() });
 * line.on('mark', (mark) => sink.echoed(mark));
 */
export function createMarkedSink({ write, clear }: MarkedSinkOptions): MarkedSink {
  /** Samples up to each mark that waits for its echo, in the order in which they were sent. */
  const waiting = new Map<string, number>();
  let written = 0;
  let played = 0;
  let marks = 0;
  return {
    playedSamples: () => played,
    write(piece) {
      marks += 1;
      written += piece.samples;
      const mark = `played-${marks}`;
      waiting.set(mark, written);
      write(piece, mark);
    },
    echoed(mark) {
      const position = waiting.get(mark);
      if (position === undefined) return;
      played = position;
      // An echo that was lost on the way is made up for by the next.
      for (const earlier of waiting.keys()) {
        waiting.delete(earlier);
        if (earlier === mark) return;
      }
    },
    clear() {
      waiting.clear();
      written = played;
      clear();
      return played;
    },
  };
}
