import type { PlaybackPiece, PlaybackSink } from './playback-sink.ts';

/** A sink that plays when it is told to, sample by sample. */
export interface ManualSink extends PlaybackSink {
  readonly pieces: readonly PlaybackPiece[];
  play(milliseconds: number): void;
}

/** Makes one of PCM16 at 24,000 Hz. With `answer` it is late to tell where it stopped. */
export function createManualSink(answer?: (played: number) => Promise<number>): ManualSink {
  const pieces: PlaybackPiece[] = [];
  let queued = 0;
  let played = 0;
  return {
    pieces,
    write(piece) {
      pieces.push(piece);
      queued += piece.samples;
    },
    playedSamples: () => played,
    clear() {
      queued = 0;
      return answer === undefined ? played : answer(played);
    },
    play(milliseconds) {
      const samples = Math.min(queued, milliseconds * 24);
      queued -= samples;
      played += samples;
    },
  };
}
