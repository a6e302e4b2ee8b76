import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { MiniSettings } from '../connect/connect-options.ts';
import type { ConnectionEvent } from '../connection-event.ts';
import type { EventDelivery } from '../delivery/event-delivery.ts';
import { readFrameMs, readLaneLimits } from '../lanes/lane-limits.ts';
import { createOutbox, type Outbox } from '../lanes/outbox.ts';
import { createOutgoing, type Outgoing } from '../lanes/outgoing.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { StartTimer } from '../start-timer.ts';
import { toClosedError } from './connection.ts';
import { createFaultReporter, type FaultReporter } from './create-fault-reporter.ts';
import { createSessionDelivery } from './create-session-delivery.ts';
import type { EventReceiver, LiveConnection } from './live-connection.ts';
import type { CloseInfo } from './mini-session.ts';
import { readInputFormat } from './read-input-format.ts';
import type { SessionExtension } from './session-extension.ts';
import { toWireEvent } from './to-wire-event.ts';

/** What of a session lives on from one connection to the next: consumers, and what is to be sent. */
export interface SessionCore {
  readonly outbox: Outbox;
  readonly outgoing: Outgoing;
  readonly delivery: EventDelivery<RealtimeEvent>;
  readonly faults: FaultReporter;
  readonly extension: SessionExtension | undefined;
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
  /** Sends an event under an id, past the extension. Throws what {@link Outgoing.send} throws, and when nothing can be sent any more. */
  transmit(event: RealtimeClientEvent, eventId: string): void;
  /** Tells consumers news of the session itself. */
  announce(event: ConnectionEvent): void;
  /** From here on a connection serves: what waits goes out by it. */
  attach(connection: LiveConnection): void;
}

export interface CoreSettings {
  readonly options: MiniSettings;
  readonly startBackgroundTimer: StartTimer;
  /** Called once, when there is a core. */
  readonly extend: (core: SessionCore) => SessionExtension | undefined;
}

/** Characters that an announcement counts for in an iterator's line. */
const announcementSize = 200;

/** Makes one without a connection. Throws a `TypeError` for settings of audio that cannot be. */
export function createSessionCore({ options, startBackgroundTimer, extend }: CoreSettings): SessionCore {
  const faults = createFaultReporter(options.onFault);
  const delivery = createSessionDelivery(options.maxBufferedCharacters ?? 32 * 1024 * 1024, faults.report);
  let sent = 0;

  const tell = (event: RealtimeEvent, size: number) => {
    core.extension?.apply(event);
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
    format: () => readInputFormat(core.connection?.configuration),
  });
  const core: OpenCore = {
    outbox,
    outgoing,
    delivery,
    faults,
    extension: undefined,
    connection: undefined,
    ending: new AbortController(),
    over: undefined,
    checkOpen() {
      const { connection, ending, extension, over } = core;
      const isGoingOn = over === undefined && !ending.signal.aborted;
      if (!isGoingOn || !(extension?.waits === true || connection?.isOpen === true)) throw toClosedError(over);
    },
    receive(event, size) {
      const { extension } = core;
      const visible = extension === undefined ? event : extension.receive(event);
      if (visible !== undefined) tell(visible, size);
    },
    send(event) {
      const eventId = event?.event_id ?? `unspool_${(sent += 1)}`;
      (core.extension?.send ?? core.transmit)(event, eventId);
      return eventId;
    },
    transmit(event, eventId) {
      core.checkOpen();
      outgoing.send(toWireEvent(event, eventId, core.connection));
    },
    announce,
    attach(next) {
      core.connection = next;
      outbox.attach(next);
    },
  };
  core.extension = extend(core);
  return core;
}

/** The same while it is made, and from one connection to the next. */
type OpenCore = { -readonly [TName in keyof SessionCore]: SessionCore[TName] };
