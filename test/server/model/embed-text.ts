import { createHash } from 'node:crypto';

/**
 * A unit vector for a text: the same text gives the same vector, and texts with words in common point the same way more
 * than texts without. Every word adds pseudo-random components drawn from its hash.
 */
export function embedText(text: string, dimensions: number): number[] {
  const vector = Array.from({ length: dimensions }, () => 0);
  for (const word of wordsOf(text)) addWord(vector, word);
  const length = Math.hypot(...vector);
  return vector.map((component) => component / length);
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words === null ? [`\0${text}`] : words;
}

function addWord(vector: number[], word: string): void {
  let block = createHash('sha256').update(word).digest();
  for (let index = 0; index < vector.length; index += 1) {
    const offset = (index % 8) * 4;
    if (index > 0 && offset === 0) block = createHash('sha256').update(block).digest();
    vector[index] = (vector[index] ?? 0) + block.readInt32LE(offset) / 2 ** 31;
  }
}
