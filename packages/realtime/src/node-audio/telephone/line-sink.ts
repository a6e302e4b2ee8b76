import { createMarkedSink, type MarkedSink } from '../../playback/marked-sink.ts';
import { cutPiece } from '../sink/cut-piece.ts';
import type { LineCodec } from './line-codec.ts';
import type { TelephoneLine } from './telephone-line.ts';

/** A sink that plays into a line. */
export interface LineSink extends MarkedSink {
  /** An answer is over: what conversion still holds of it is said. */
  flush(): void;
}

/** Makes one whose clock ticks every `frameMs` milliseconds: a mark follows each frame. */
export function createLineSink(line: TelephoneLine, codec: LineCodec, frameMs: number): LineSink {
  const marked = createMarkedSink({
    write(piece, mark) {
      line.media(codec.toLine(piece));
      line.mark(mark);
    },
    clear() {
      codec.flush();
      line.clear();
    },
  });
  return {
    ...marked,
    write: (piece) => cutPiece(piece, frameMs).forEach(marked.write),
    flush() {
      const rest = codec.flush();
      if (rest.length > 0) line.media(rest);
    },
  };
}
