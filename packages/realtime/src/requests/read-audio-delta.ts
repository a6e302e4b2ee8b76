import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import { createSampleReader } from '../audio/sample-reader.ts';

type AudioDelta = Extract<RealtimeServerEvent, { type: 'response.output_audio.delta' }>;

/**
 * Makes a reader of the audio of one response. With samples of two bytes, half a sample at the end of a delta waits for the next
 * of the same part. Gives back nothing for what is not base64.
 */
export function createAudioReader(bytesPerSample: 1 | 2): (event: AudioDelta) => Uint8Array {
  let part = '';
  let read = createSampleReader(bytesPerSample);
  return ({ item_id, content_index, delta }) => {
    const place = `${item_id} ${content_index}`;
    if (place !== part) read = createSampleReader(bytesPerSample);
    part = place;
    return read(delta) ?? new Uint8Array();
  };
}
