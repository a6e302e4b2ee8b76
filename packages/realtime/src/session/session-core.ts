import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { RealtimeRuntime } from '../connect/realtime-runtime.ts';
import type { RealtimeSessionTarget } from '../connect/session-target.ts';
import type { ConnectionEvent } from '../connection-event.ts';
import type { EventDelivery } from '../delivery/event-delivery.ts';
import type { Outbox } from '../lanes/outbox.ts';
import type { Outgoing } from '../lanes/outgoing.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { FaultReporter } from './create-fault-reporter.ts';
import type { EventReceiver, LiveConnection } from './live-connection.ts';
import type { CloseInfo } from './realtime-session.ts';
import type { SessionRequests } from './session-requests.ts';
import type { UnderWay } from './under-way.ts';
import type { Upkeep } from './upkeep.ts';

/** What of a session lives on from one connection to the next: consumers, and what is to be sent. */
export interface SessionCore {
  readonly outbox: Outbox;
  readonly outgoing: Outgoing;
  readonly delivery: EventDelivery<RealtimeEvent>;
  readonly faults: FaultReporter;
  readonly target: RealtimeSessionTarget;
  readonly runtime: RealtimeRuntime;
  readonly underWay: UnderWay;
  /** Absent in a session that ends with its connection. */
  upkeep: Upkeep | undefined;
  /** Absent until there is a request. */
  requests: SessionRequests | undefined;
  /** The one that serves, or the last one that did. Absent before the first. */
  readonly connection: LiveConnection | undefined;
  /** Aborted when the session is to end. */
  readonly ending: AbortController;
  /** Set when it is over. */
  over: CloseInfo | undefined;
  /** Throws a `RealtimeError` with code `closed` when nothing can be sent any more, now or later. */
  checkOpen(): void;
  /** Takes in an event of the connection that serves. */
  readonly receive: EventReceiver;
  /** Sends an event that nobody waits for and returns its id. */
  send(event: RealtimeClientEvent): string;
  /**
   * Sends an event under an id, for somebody who knows what answers it. Throws what {@link Outgoing.send} throws, and when nothing can be
   * sent any more.
   */
  transmit(event: RealtimeClientEvent, eventId: string): void;
  /** Tells consumers news of the session itself. */
  announce(event: ConnectionEvent): void;
  /** From here on a connection serves: what waits goes out by it. */
  attach(connection: LiveConnection): void;
}
