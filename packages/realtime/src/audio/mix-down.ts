/**
 * Mixes interleaved channels to one: their mean, so nothing clips. Integers are rounded to the nearest, halves up. Throws a
 * `TypeError` when there is no whole number of frames, for then channels would change places from there on.
 *
 * @example
 * const mono = mixDown(stereo, 2);
 */
export function mixDown(samples: Int16Array, channels: number): Int16Array;
export function mixDown(samples: Float32Array, channels: number): Float32Array;
export function mixDown(samples: Int16Array | Float32Array, channels: number): Int16Array | Float32Array {
  if (!Number.isSafeInteger(channels) || channels < 1)
    throw new TypeError('channels has to be a whole number from 1 on.');
  const frames = samples.length / channels;
  if (!Number.isInteger(frames)) {
    throw new TypeError(`${samples.length} samples are no whole number of frames of ${channels} channels.`);
  }
  const isWhole = samples instanceof Int16Array;
  const mixed = isWhole ? new Int16Array(frames) : new Float32Array(frames);
  for (let frame = 0; frame < frames; frame += 1) {
    let sum = 0;
    // Within bounds; a check at each sample would cost.
    for (let channel = 0; channel < channels; channel += 1) sum += samples[frame * channels + channel] as number;
    mixed[frame] = isWhole ? Math.round(sum / channels) : sum / channels;
  }
  return mixed;
}

/**
 * Mixes channels that lie apart, as Web Audio has them, to one: their mean. Throws a `TypeError` when there is none or they
 * differ in length.
 */
export function mixDownPlanar(channels: readonly Float32Array[]): Float32Array {
  const [first] = channels;
  if (first === undefined || channels.some(({ length }) => length !== first.length)) {
    throw new TypeError('mixDownPlanar takes one channel or more, all of one length.');
  }
  return Float32Array.from(first, (_, index) => {
    let sum = 0;
    for (const channel of channels) sum += channel[index] as number; // As long as the first.
    return sum / channels.length;
  });
}
