import { toInt16 } from '../../audio/float-samples.ts';
import { createPolyphaseResampler, type ResamplerRates } from '../../audio/polyphase-resampler.ts';

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
  const resampler = createPolyphaseResampler(rates);
  const frame = new Int16Array(frameSize);
  let length = 0;
  const cut = (): void => {
    emit(frame.slice(0, length));
    length = 0;
  };
  const collect = (samples: Float32Array): void => {
    for (const sample of toInt16(samples)) {
      frame[length] = sample;
      length += 1;
      if (length === frameSize) cut();
    }
  };
  return {
    push(samples) {
      collect(resampler.push(samples));
    },
    flush() {
      collect(resampler.flush());
      if (length > 0) cut();
    },
  };
}
