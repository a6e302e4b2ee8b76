import { encodeClientEvent } from '../codec/encode-client-event.ts';
import { toSessionUpdate } from '../configuration/to-session-update.ts';
import type { RealtimeSessionSettings } from '../session-configuration.ts';
import type { RealtimeSessionTarget } from './connect-options.ts';

/**
 * Encodes the one `session.update` of a handshake. Done before anything is sent, so that settings that cannot be encoded fail early.
 */
export function createSessionUpdate(
  target: RealtimeSessionTarget,
  settings: RealtimeSessionSettings | undefined,
): string | undefined {
  if (settings === undefined) return undefined;
  return encodeClientEvent({
    type: 'session.update',
    event_id: 'unspool_session',
    session: toSessionUpdate(settings, target),
  });
}
