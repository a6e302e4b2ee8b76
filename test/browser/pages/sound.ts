import type { Player } from '@unspool/realtime/browser';

/** What a player is given. */
export type Piece = Parameters<Player['write']>[0];

/** PCM16 at 24,000 Hz unless it is said otherwise. */
export function toPiece(itemId: string, samples: Int16Array, sampleRate = 24_000): Piece {
  return {
    responseId: 'resp',
    itemId,
    contentIndex: 0,
    format: { type: 'audio/pcm', sampleRate, bytesPerSample: 2 },
    audio: new Uint8Array(samples.buffer),
    samples: samples.length,
  };
}

/** A level held for a time. */
export function hold(level: number, milliseconds: number, sampleRate = 24_000): Int16Array<ArrayBuffer> {
  return new Int16Array(Math.round((milliseconds * sampleRate) / 1000)).fill(Math.round(level * 32_767));
}

/** A sine of 440 Hz that begins at 0. */
export function hum(seconds: number): Int16Array<ArrayBuffer> {
  return Int16Array.from(
    { length: seconds * 24_000 },
    (_, index) => 16_384 * Math.sin((2 * Math.PI * 440 * index) / 24_000),
  );
}

/** Milliseconds from now. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Keeps the page from doing anything else. */
export function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
