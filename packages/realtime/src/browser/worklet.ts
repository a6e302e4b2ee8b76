import { createCaptureStation } from './worklet/capture-station.ts';
import { captureName, playoutName } from './worklet/messages.ts';
import { createPlayoutStation } from './worklet/playout-station.ts';
import { registerStation } from './worklet/register-station.ts';
import type { WorkletScope } from './worklet/worklet-scope.ts';

// What runs beside the page, in an AudioWorkletGlobalScope; anywhere else this module does nothing. The package holds it bundled
// into one file, which pages with a strict Content-Security-Policy serve themselves.
const scope = globalThis as unknown as WorkletScope; // Every scope has its own globals; other ones have none of these.

if (scope.registerProcessor !== undefined) {
  try {
    registerStation(scope, captureName, createCaptureStation);
    registerStation(scope, playoutName, createPlayoutStation);
  } catch {
    // Both are there already: the same context was given to a microphone and to a player.
  }
}
