import type { HeaderValues } from '../provider.ts';
import { runsInBrowser } from './runs-in-browser.ts';

/**
 * Refuses to send a long-lived key from a browser, where every visitor can take it. Ephemeral keys (`ek_…`, API reference,
 * "Create client secret") are made to be sent from there.
 *
 * @throws TypeError that says what to do instead
 */
export function refuseExposedKey(credentials: HeaderValues): void {
  if (runsInBrowser() && Object.values(credentials).some((value) => value && !/^(?:Bearer )?ek_/.test(value)))
    throw new TypeError(
      'A long-lived key in a browser is public. Use an ephemeral key, a server, or allowKeyInBrowser.',
    );
}
