import type { RealtimeEndpoint } from '@unspool/generated';
import type { RealtimeClientEventSessionUpdate } from '@unspool/generated/realtime';

/** What `session.update` carries. */
export type WireSession = RealtimeClientEventSessionUpdate['session'];

/** The session in the shape that an endpoint wants; the document's where it says nothing. */
export function applyDialect(session: WireSession, toSession: RealtimeEndpoint['toSession']): WireSession {
  // A dialect has a shape of its own, which the document does not describe.
  return toSession === undefined ? session : (toSession({ ...session }) as unknown as WireSession);
}
