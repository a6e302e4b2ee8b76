import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { SocketClose } from '../socket/realtime-socket.ts';
import type { LiveConnection } from './live-connection.ts';
import type { CloseInfo } from './mini-session.ts';

/** How the last connection of a session ended, and what was tried before it was given up. */
export type SessionEnd = SocketClose & Pick<CloseInfo, 'attempts' | 'error'>;

/**
 * What a session has besides events in and out, and ending with its connection. The core works without one, and knows no more
 * of it than this.
 */
export interface SessionExtension {
  /** What callers find on the session as well. */
  readonly members: object;
  /** Whether what is sent while there is no connection waits for the next one. */
  readonly waits: boolean;
  /** Serves with the first connection, and with those that take its place, until the session is over. Never rejects. */
  serve(first: LiveConnection, ending: AbortSignal): Promise<SessionEnd>;
  /** Takes in an event of the server before anyone else. Gives back what consumers are to see of it: nothing withholds it. */
  receive(event: RealtimeEvent): RealtimeEvent | undefined;
  /** Takes in what consumers see just afterwards, the session's own news included. */
  apply(event: RealtimeEvent): void;
  /** Sends what a consumer sends by hand, under an id. Throws what `SessionCore.transmit` throws. */
  send(event: RealtimeClientEvent, eventId: string): void;
  /** What is under way will not be answered any more. */
  reject(error: RealtimeError): void;
}
