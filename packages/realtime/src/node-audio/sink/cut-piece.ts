import type { PlaybackPiece } from '../../playback/playback-sink.ts';

/** Cuts a piece into pieces of at most so many milliseconds: a sink that learns of each of them is as exact as they are long. */
export function cutPiece(piece: PlaybackPiece, milliseconds: number): readonly PlaybackPiece[] {
  const { bytesPerSample, sampleRate } = piece.format;
  const most = Math.max(1, Math.round((sampleRate * milliseconds) / 1000));
  return Array.from({ length: Math.ceil(piece.samples / most) }, (_, index) => {
    const samples = Math.min(most, piece.samples - index * most);
    const start = index * most * bytesPerSample;
    return { ...piece, samples, audio: piece.audio.subarray(start, start + samples * bytesPerSample) };
  });
}
