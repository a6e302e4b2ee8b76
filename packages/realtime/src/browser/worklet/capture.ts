import { toSample } from '../../audio/float-samples.ts';
import { createPolyphaseResampler, type ResamplerRates } from '../../audio/polyphase-resampler.ts';
import type { CaptureCommand, CaptureNews, CaptureOptions } from './messages.ts';
import type { Station } from './register-station.ts';

/** How sound is captured. */
export type CaptureSettings = CaptureOptions & ResamplerRates;

/** Turns what a device hears into frames, each in a buffer of its own; what is left at the end goes out as a shorter one. */
export function createCapture(
  { frameSize, ...rates }: CaptureSettings,
  tell: (news: CaptureNews) => void,
): Station<CaptureCommand> {
  const resampler = createPolyphaseResampler(rates);
  const frame = new Int16Array(frameSize);
  let length = 0;
  const cut = (): void => {
    tell(frame.slice(0, length));
    length = 0;
  };
  const collect = (samples: Float32Array): void => {
    for (const sample of samples) {
      frame[length] = toSample(sample);
      length += 1;
      if (length === frameSize) cut();
    }
  };
  return {
    receive() {
      collect(resampler.flush());
      if (length > 0) cut();
      tell(null);
    },
    process([[block]]) {
      // There is none while no device is connected.
      if (block !== undefined) collect(resampler.push(block));
    },
  };
}
