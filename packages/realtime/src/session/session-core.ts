import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { ConnectSettings } from '../connect/connect-options.ts';
import type { WireSession } from '../configuration/wire-session.ts';
import type { ConnectionEvent } from '../connection-event.ts';
import type { EventDelivery } from '../delivery/event-delivery.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import { createSettingsLog, type SettingsLog } from '../reconnect/settings-log.ts';
import { createTurn, type Turn } from '../reconnect/turn.ts';
import { createRequests } from '../requests/create-requests.ts';
import type { Requests } from '../requests/requests.ts';
import type { StartTimer } from '../start-timer.ts';
import { createFaultReporter, type FaultReporter } from './create-fault-reporter.ts';
import { createIds } from './create-ids.ts';
import { createSessionDelivery } from './create-session-delivery.ts';
import type { EventReceiver, LiveConnection } from './live-connection.ts';
import { createWayOut, type WayOut } from './way-out.ts';

/** What of a session lives on from one connection to the next: consumers, requests, and what is to be sent. */
export interface SessionCore extends Pick<WayOut, 'outbox' | 'outgoing' | 'isWaiting'> {
  readonly delivery: EventDelivery<RealtimeEvent>;
  readonly faults: FaultReporter;
  readonly requests: Requests;
  readonly settings: SettingsLog;
  readonly turn: Turn;
  /** The one that serves, or the last one that did. Absent before the first. */
  readonly connection: LiveConnection | undefined;
  /** Takes in an event of the connection that serves. */
  readonly receive: EventReceiver;
  /** Sends an event that nobody waits for and returns its id. */
  send(event: RealtimeClientEvent): string;
  /** Tells consumers news of the session itself. */
  announce(event: ConnectionEvent): void;
  /** From here on a connection serves: what waits goes out. */
  attach(connection: LiveConnection): void;
}

export interface CoreSettings {
  readonly options: ConnectSettings;
  /** What the first connection is opened with. */
  readonly session: WireSession | undefined;
  readonly startTimer: StartTimer;
  readonly startBackgroundTimer: StartTimer;
  readonly random: () => number;
  /** Throws when nothing can be sent any more. */
  readonly checkOpen: () => void;
}

/** Characters that an announcement counts for in an iterator's line. */
const announcementSize = 200;

/** Makes one without a connection. Throws a `TypeError` for settings of audio that cannot be. */
export function createSessionCore({ options, session, random, checkOpen, ...timers }: CoreSettings): SessionCore {
  const faults = createFaultReporter(options.onFault);
  const delivery = createSessionDelivery(options.maxBufferedCharacters ?? 32 * 1024 * 1024, faults.report);
  const settings = createSettingsLog(session);
  const createId = createIds(random);
  let connection: LiveConnection | undefined;
  let sent = 0;

  const tell = (event: RealtimeEvent, size: number) => {
    follow(options.conversation, event, faults);
    delivery.deliver({ item: event, size });
  };
  const announce = (event: ConnectionEvent) => tell(event, announcementSize);
  const current = () => connection;
  const wayOut = createWayOut({
    audio: options.audio,
    startTimer: timers.startBackgroundTimer,
    connection: current,
    announce,
    settings,
  });
  const transmit: WayOut['transmit'] = (event, eventId) => {
    checkOpen();
    wayOut.transmit(event, eventId);
  };
  const requests = createRequests({
    send: (event) => transmit(event, event.event_id),
    startTimer: timers.startTimer,
    createId,
    mask: (text) => connection?.context.mask(text) ?? text,
  });
  const turn = createTurn(() => connection?.configuration);

  return {
    ...wayOut,
    delivery,
    faults,
    requests,
    settings,
    turn,
    get connection() {
      return connection;
    },
    receive(event, size) {
      settings.receive(event);
      turn.receive(event);
      const visible = requests.receive(event);
      if (visible !== undefined) tell(visible, size);
    },
    send(event) {
      const eventId = event?.event_id ?? `unspool_${(sent += 1)}`;
      transmit(event, eventId);
      requests.sent({ ...event, event_id: eventId });
      return eventId;
    },
    announce,
    attach(next) {
      connection = next;
      wayOut.attach(next);
    },
  };
}

/** What the caller gave to follow the session must not be able to end it. */
function follow(conversation: ConnectSettings['conversation'], event: RealtimeEvent, faults: FaultReporter): void {
  try {
    conversation?.apply(event);
  } catch (error) {
    faults.report({ kind: 'listener-failed', eventType: event.type, error });
  }
}
