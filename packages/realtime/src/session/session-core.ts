import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { MiniSettings } from '../connect/connect-options.ts';
import type { ConnectionEvent } from '../connection-event.ts';
import type { EventDelivery } from '../delivery/event-delivery.ts';
import { readFrameMs, readLaneLimits } from '../lanes/lane-limits.ts';
import { createOutbox, type Outbox } from '../lanes/outbox.ts';
import { createOutgoing, type Outgoing } from '../lanes/outgoing.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { StartTimer } from '../start-timer.ts';
import { createFaultReporter, type FaultReporter } from './create-fault-reporter.ts';
import { createSessionDelivery } from './create-session-delivery.ts';
import type { EventReceiver, LiveConnection } from './live-connection.ts';
import { readInputFormat } from './read-input-format.ts';
import type { SessionExtension } from './session-extension.ts';
import { toWireEvent } from './to-wire-event.ts';

/** What of a session lives on from one connection to the next: consumers, and what is to be sent. */
export interface SessionCore {
  readonly outbox: Outbox;
  readonly outgoing: Outgoing;
  readonly delivery: EventDelivery<RealtimeEvent>;
  readonly faults: FaultReporter;
  /** The one that serves, or the last one that did. Absent before the first. */
  readonly connection: LiveConnection | undefined;
  /** Takes in an event of the connection that serves. */
  readonly receive: EventReceiver;
  /** Sends an event that nobody waits for and returns its id. */
  send(event: RealtimeClientEvent): string;
  /** Sends an event under an id, past the extension. Throws what {@link Outgoing.send} throws, and when nothing can be sent any more. */
  transmit(event: RealtimeClientEvent, eventId: string): void;
  /** Throws when nothing can be sent any more. */
  checkOpen(): void;
  /** Tells consumers news of the session itself. */
  announce(event: ConnectionEvent): void;
  /** From here on a connection serves: what waits goes out by it. */
  attach(connection: LiveConnection): void;
}

export interface CoreSettings {
  readonly options: MiniSettings;
  readonly startBackgroundTimer: StartTimer;
  /** Throws when nothing can be sent any more. */
  readonly checkOpen: () => void;
  /** Asked when it is needed: it is made with the core. */
  readonly extension: () => SessionExtension | undefined;
}

/** Characters that an announcement counts for in an iterator's line. */
const announcementSize = 200;

/** Makes one without a connection. Throws a `TypeError` for settings of audio that cannot be. */
export function createSessionCore({ options, startBackgroundTimer, checkOpen, extension }: CoreSettings): SessionCore {
  const faults = createFaultReporter(options.onFault);
  const delivery = createSessionDelivery(options.maxBufferedCharacters ?? 32 * 1024 * 1024, faults.report);
  let connection: LiveConnection | undefined;
  let sent = 0;

  const tell = (event: RealtimeEvent, size: number) => {
    extension()?.apply(event);
    delivery.deliver({ item: event, size });
  };
  const announce = (event: ConnectionEvent) => tell(event, announcementSize);
  const outbox = createOutbox({
    limits: readLaneLimits(options.audio),
    startTimer: startBackgroundTimer,
    onCongested: (bufferedBytes) => announce({ type: 'connection.congested', bufferedBytes }),
    onDrained: () => announce({ type: 'connection.drained' }),
    onDropped: (bytes, totalBytes) => announce({ type: 'connection.audio_dropped', bytes, totalBytes }),
  });
  const outgoing = createOutgoing({
    outbox,
    frameMs: readFrameMs(options.audio),
    format: () => readInputFormat(connection?.configuration),
  });
  const transmit = (event: RealtimeClientEvent, eventId: string) => {
    checkOpen();
    outgoing.send(toWireEvent(event, eventId, connection));
  };

  return {
    outbox,
    outgoing,
    delivery,
    faults,
    get connection() {
      return connection;
    },
    receive(event, size) {
      const extended = extension();
      const visible = extended === undefined ? event : extended.receive(event);
      if (visible !== undefined) tell(visible, size);
    },
    send(event) {
      const eventId = event?.event_id ?? `unspool_${(sent += 1)}`;
      (extension()?.send ?? transmit)(event, eventId);
      return eventId;
    },
    transmit,
    checkOpen,
    announce,
    attach(next) {
      connection = next;
      outbox.attach(extension()?.toLine(next) ?? next);
    },
  };
}
