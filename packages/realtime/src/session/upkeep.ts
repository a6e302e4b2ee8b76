import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { SocketClose } from '../socket/realtime-socket.ts';
import type { LiveConnection } from './live-connection.ts';
import type { CloseInfo } from './realtime-session.ts';

/** How the last connection of a session ended, and what was tried before it was given up. */
export type SessionEnd = SocketClose & Pick<CloseInfo, 'attempts' | 'error'>;

/** What keeps a session up when its connection goes. The core works without it, and knows no more of it than this. */
export interface Upkeep {
  /** Serves with the first connection, and with those that take its place, until the session is over. Never rejects. */
  serve(first: LiveConnection, ending: AbortSignal): Promise<SessionEnd>;
  /** Takes in what consumers are about to see, the session's own news included. Never throws. */
  receive(event: RealtimeEvent): void;
  /** A client event goes out, now or as soon as it can. */
  sent(event: RealtimeClientEvent, eventId: string): void;
}
