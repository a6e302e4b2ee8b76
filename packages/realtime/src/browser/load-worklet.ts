import { RealtimeError } from '../realtime-error.ts';
import { workletSource } from './worklet-source.ts';

/**
 * Loads the processors into a context: from a URL of the caller's, else from a blob. Rejects with a `RealtimeError` where the page's
 * Content-Security-Policy, or the server, does not let it.
 */
export async function loadWorklet({ audioWorklet }: BaseAudioContext, workletUrl?: string | URL): Promise<void> {
  const url = workletUrl ?? URL.createObjectURL(new Blob([workletSource], { type: 'text/javascript' }));
  try {
    await audioWorklet.addModule(url);
  } catch (cause) {
    throw new RealtimeError(
      'worklet-blocked',
      workletUrl === undefined
        ? "The audio worklet was blocked. Under a strict Content-Security-Policy, serve '@unspool/realtime/worklet' yourself and pass its URL as workletUrl."
        : 'The audio worklet could not be loaded from workletUrl. It has to be the file @unspool/realtime/worklet, allowed by script-src.',
      { cause },
    );
  } finally {
    if (workletUrl === undefined) URL.revokeObjectURL(String(url));
  }
}
