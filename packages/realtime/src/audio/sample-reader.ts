import { tryDecodeBase64 } from './base64.ts';
import { createSampleJoiner } from './join-samples.ts';

/** Reads the deltas of one audio part, in order, as whole samples; `undefined` for what is no base64, as wire data may be. */
export type SampleReader = (delta: unknown) => Uint8Array | undefined;

/** Makes one for samples of so many bytes. */
export function createSampleReader(bytesPerSample: 1 | 2): SampleReader {
  const join = createSampleJoiner();
  return (delta) => {
    const bytes = typeof delta === 'string' ? tryDecodeBase64(delta) : undefined;
    return bytes === undefined || bytesPerSample === 1 ? bytes : join(bytes);
  };
}
