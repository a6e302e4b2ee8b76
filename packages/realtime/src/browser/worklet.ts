import { createCapture, type CaptureSettings } from './worklet/capture.ts';
import type { CaptureNews, PlayoutCommand, PlayoutNews } from './worklet/messages.ts';
import { createPlayoutStation, type PlayoutSettings } from './worklet/playout-station.ts';
import { registerStation } from './worklet/register-station.ts';

// What runs beside the page, in an AudioWorkletGlobalScope; anywhere else this module does nothing. The package holds it bundled
// into one file, which pages with a strict Content-Security-Policy serve themselves.
try {
  registerStation<CaptureSettings | PlayoutSettings, PlayoutCommand, CaptureNews | PlayoutNews>((settings, tell) =>
    'frameSize' in settings ? createCapture(settings, tell) : createPlayoutStation(settings, tell),
  );
} catch {
  // This is no worklet; or it was there already: the same context was given to a microphone and to a player.
}
