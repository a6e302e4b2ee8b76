import { toSessionUpdate } from '../configuration/to-session-update.ts';
import type { RealtimeConfiguration, RealtimeSessionSettings } from '../session-configuration.ts';
import { coreOf } from '../session/core-of.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import type { RequestOptions } from './request-options.ts';
import { requestsOf } from './requests-of.ts';
import { tolerate } from './tolerate.ts';

/**
 * Changes the configuration, in either shape that `connectRealtime` takes; resolves with all of it. Rejects as {@link RequestOptions} tells.
 *
 * @example
 * await update(session, { turnDetection: null }); // push-to-talk from now on
 */
export function update(
  session: RealtimeSession,
  settings: RealtimeSessionSettings,
  options?: RequestOptions,
): Promise<RealtimeConfiguration> {
  return tolerate(async () => requestsOf(session).update(toSessionUpdate(settings, coreOf(session).target), options));
}
