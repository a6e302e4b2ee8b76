import { toInt16 } from '../../audio/float-samples.ts';
import { createResampler, type ResamplerRates } from '../../audio/resampler.ts';

/** Turns what a device hears into frames. */
export interface Capture {
  /** Takes a block of one channel. */
  push(samples: Float32Array): void;
  /** Ends the recording: what is left goes out as a frame that is shorter than the others. */
  flush(): void;
}

/** How sound is captured. */
export interface CaptureSettings extends ResamplerRates {
  /** Samples of a frame, at the rate `to`. */
  readonly frameSize: number;
}

/** Makes one that hands each frame to `emit`, in a buffer of its own. */
export function createCapture(
  { frameSize, ...rates }: CaptureSettings,
  emit: (frame: Int16Array<ArrayBuffer>) => void,
): Capture {
  const resampler = createResampler(rates);
  let frame = new Int16Array(frameSize);
  let length = 0;
  const collect = (samples: Int16Array): void => {
    for (let start = 0; start < samples.length;) {
      const part = samples.subarray(start, start + frameSize - length);
      frame.set(part, length);
      start += part.length;
      length += part.length;
      if (length < frameSize) return;
      emit(frame);
      frame = new Int16Array(frameSize);
      length = 0;
    }
  };
  return {
    push(samples) {
      collect(toInt16(resampler.push(samples)));
    },
    flush() {
      collect(toInt16(resampler.flush()));
      if (length > 0) emit(frame.slice(0, length));
      length = 0;
    },
  };
}
