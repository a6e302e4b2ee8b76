import { registerCapture } from './worklet/capture-processor.ts';
import { registerPlayout } from './worklet/playout-processor.ts';
import type { WorkletScope } from './worklet/worklet-scope.ts';

// What runs beside the page, in an AudioWorkletGlobalScope; anywhere else this module does nothing. The package holds it bundled
// into one file, which pages with a strict Content-Security-Policy serve themselves.
const scope = globalThis as unknown as Partial<WorkletScope>; // Every scope has its own globals.

if (isWorklet(scope)) {
  try {
    registerCapture(scope);
    registerPlayout(scope);
  } catch {
    // Both are there already: the same context was given to a microphone and to a player.
  }
}

function isWorklet(anywhere: Partial<WorkletScope>): anywhere is WorkletScope {
  return anywhere.registerProcessor !== undefined;
}
