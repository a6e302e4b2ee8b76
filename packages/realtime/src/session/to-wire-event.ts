import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import { applyDialect } from '../configuration/wire-session.ts';
import type { LiveConnection } from './live-connection.ts';

/** The event as it travels: its id in front, where it is found again when it leaves. */
export function toWireEvent(
  event: RealtimeClientEvent,
  eventId: string,
  connection: LiveConnection | undefined,
): RealtimeClientEvent {
  if (typeof event?.type !== 'string') return event; // Encoding it says what is wrong.
  const { type, event_id: _, ...rest } = event;
  const said = { type, event_id: eventId, ...rest } as RealtimeClientEvent; // The very same members.
  if (said.type !== 'session.update' || said.session === undefined) return said;
  return { ...said, session: applyDialect(said.session, connection?.toSession) };
}
