import { createCapture } from './worklet/capture.ts';
import { captureName, playoutName } from './worklet/messages.ts';
import { createPlayoutStation } from './worklet/playout-station.ts';
import { registerStation } from './worklet/register-station.ts';

// What runs beside the page, in an AudioWorkletGlobalScope; anywhere else this module does nothing. The package holds it bundled
// into one file, which pages with a strict Content-Security-Policy serve themselves.
try {
  registerStation(captureName, createCapture);
  registerStation(playoutName, createPlayoutStation);
} catch {
  // This is no worklet; or both are there already: the same context was given to a microphone and to a player.
}
