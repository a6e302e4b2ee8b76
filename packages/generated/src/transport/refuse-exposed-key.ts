import type { HeaderValues } from '../provider.ts';
import { runsInBrowser } from './runs-in-browser.ts';

/**
 * Refuses to send a long-lived key from a browser, where every visitor can take it. Ephemeral keys (`ek_…`, API reference,
 * "Create client secret") are made to be sent from there.
 *
 * @throws TypeError that says what to do instead
 */
export function refuseExposedKey(credentials: HeaderValues): void {
  const exposed = Object.values(credentials).some((value) => value !== undefined && !/^(?:Bearer )?ek_/.test(value));
  if (exposed && runsInBrowser()) {
    throw new TypeError(
      'A long-lived key in a browser is everybody’s. Call from a server, use an ephemeral key, or set allowKeyInBrowser.',
    );
  }
}
