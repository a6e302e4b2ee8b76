import type { RealtimeClientEventSessionUpdate } from '@unspool/generated/realtime';

import { encodeClientEvent } from '../codec/encode-client-event.ts';
import type { RealtimeSessionSettings } from '../session-configuration.ts';
import type { RealtimeSessionTarget } from './connect-options.ts';

/**
 * Encodes the one `session.update` of a handshake. The type that servers insist on follows from the target unless it is given.
 * Done before anything is sent, so that settings that cannot be encoded fail early.
 */
export function createSessionUpdate(
  target: RealtimeSessionTarget,
  settings: RealtimeSessionSettings | undefined,
): string | undefined {
  if (settings === undefined) return undefined;
  const type = target.kind === 'transcription' ? 'transcription' : 'realtime';
  return encodeClientEvent({
    type: 'session.update',
    event_id: 'unspool_session',
    // Which of the two it is follows the target, which the types of the settings do not know.
    session: { ...settings, type: settings.type ?? type } as RealtimeClientEventSessionUpdate['session'],
  });
}
