import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import { tryDecodeBase64 } from '../audio/base64.ts';
import { prepend } from '../audio/pcm16.ts';

type AudioDelta = Extract<RealtimeServerEvent, { type: 'response.output_audio.delta' }>;

const nothing = new Uint8Array();

/**
 * Makes a reader of the audio of one response. With samples of two bytes, half a sample at the end of a delta waits for the next
 * of the same part. Gives back nothing for what is not base64.
 */
export function createAudioReader(bytesPerSample: 1 | 2): (event: AudioDelta) => Uint8Array {
  let part = '';
  let carried: number | undefined;
  return ({ item_id, content_index, delta }) => {
    const bytes = (typeof delta === 'string' ? tryDecodeBase64(delta) : undefined) ?? nothing; // Wire data is no reason to throw.
    if (bytesPerSample === 1) return bytes;
    const place = `${item_id} ${content_index}`;
    const joined = carried === undefined || place !== part ? bytes : prepend(carried, bytes);
    const odd = joined.length % 2;
    part = place;
    carried = odd === 0 ? undefined : joined.at(-1);
    return joined.subarray(0, joined.length - odd);
  };
}
