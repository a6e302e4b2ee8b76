import type { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { IdentifiedClientEvent } from './under-way.ts';

/** The requests of a session, once there was one. The core works without them, and knows no more of them than this. */
export interface SessionRequests {
  /** A consumer sends an event by hand: its answer is not to be taken for one of theirs. */
  sent(event: IdentifiedClientEvent): void;
  /** Takes in an event of the server before consumers do. Gives back what they are to see of it: nothing withholds it. */
  receive(event: RealtimeEvent): RealtimeEvent | undefined;
  /**
   * The connection is gone: what is under way rejects with the error. With code `connection-lost` that stays which has not left, and
   * the responses in line.
   */
  reject(error: RealtimeError): void;
  /** Those that have left and are not answered; of a response, that it has begun. */
  readonly sentCount: number;
}
