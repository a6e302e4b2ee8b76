import { createRandom } from './create-random.mjs';

const words = {
  ascii: [' the', ' stream', ' of', ' events', ' comes', ' to', ' an', ' end', ',', '.', ' tokens', ' arrive', '\n'],
  multibyte: [' früh', ' Übung', '漢字', 'かな', ' Привет', '🌍', '👩‍👩‍👧', ' naïve', '。', ' ελιά', ' مرحبا', 'é'],
};

/** Pieces of text as a model sends them. `alphabet` is `ascii` or `multibyte`. */
export function makeDeltas(count, alphabet = 'ascii') {
  const random = createRandom(count);
  const list = words[alphabet];
  return Array.from({ length: count }, () => list[Math.floor(random() * list.length)]);
}

/** One piece of base64 of this many characters. */
export function makeLargeDelta(length) {
  const random = createRandom(length);
  const line = Array.from({ length: 4096 }, () => Math.floor(random() * 36).toString(36)).join('');
  return line.repeat(Math.ceil(length / line.length)).slice(0, length);
}
