import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { Mask } from '../read-server-error.ts';
import type { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { StartTimer } from '../start-timer.ts';
import type { SessionRequests } from './session-requests.ts';

/** A client event with an id that an error can name. */
export type IdentifiedClientEvent = RealtimeClientEvent & { readonly event_id: string };

/** What requests are made with. */
export interface RequestsSettings {
  /** Encodes and sends. What it throws is what the request rejects with. */
  readonly send: (event: IdentifiedClientEvent) => void;
  /** Sees to it that an event that waits is not sent. `false`: it has left. */
  readonly withdraw?: ((eventId: string) => boolean) | undefined;
  readonly startTimer: StartTimer;
  /** Makes an id that nobody else has, of at most 32 characters, another controller of the same call included. */
  readonly createId: (prefix: string) => string;
  readonly mask: Mask;
}

/** The requests of a session, and what the session tells them. */
export interface Requests extends SessionRequests {
  /** An event goes out that is not from here: its answer is not to be taken for one of ours. */
  sent(event: IdentifiedClientEvent): void;
  /**
   * Takes in an event of the live connection before anyone else. Gives back what consumers are to see: the same without our mark, or
   * nothing for errors that mean nothing to them: of a cancel that came too late, and of a response that has to wait in line.
   */
  receive(event: RealtimeEvent): RealtimeEvent | undefined;
  /**
   * The connection is gone: all that is under way rejects with the error. With code `connection-lost` those stay whose event has not
   * left (`isWaiting`), and the responses in line, the first of which is sent at once.
   */
  reject(error: RealtimeError, isWaiting?: (eventId: string) => boolean): void;
  /** Requests that are not answered; of a response, that it has begun. */
  readonly pending: number;
  /** Those among them whose event has left. */
  countSent(isWaiting: (eventId: string) => boolean): number;
  /** Responses that the server is making, whoever asked for them. */
  readonly activeResponses: number;
}
