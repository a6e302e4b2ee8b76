import { decodeBase64 } from '../audio/base64.ts';
import { prepend } from '../audio/pcm16.ts';
import type { PlayingItem } from './take.ts';

/**
 * Decodes the `delta` of an item to whole samples: half a sample at its end waits in the item for the next. `undefined` when it
 * is not base64.
 */
export function readAudio(delta: unknown, item: PlayingItem): Uint8Array | undefined {
  if (typeof delta !== 'string') return undefined;
  const bytes = tryDecode(delta);
  if (bytes === undefined || item.format.bytesPerSample === 1) return bytes;
  const joined = item.carried === undefined ? bytes : prepend(item.carried, bytes);
  const odd = joined.length % 2;
  item.carried = odd === 0 ? undefined : joined.at(-1);
  return joined.subarray(0, joined.length - odd);
}

function tryDecode(text: string): Uint8Array | undefined {
  try {
    return decodeBase64(text);
  } catch {
    return undefined; // Wire data is no reason to throw; the caller is told that the delta was dropped.
  }
}
