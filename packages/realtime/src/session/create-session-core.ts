import type { ConnectSettings } from '../connect/connect-options.ts';
import type { ConnectionEvent } from '../connection-event.ts';
import { readFrameMs, readLaneLimits } from '../lanes/lane-limits.ts';
import { createOutbox } from '../lanes/outbox.ts';
import { createOutgoing } from '../lanes/outgoing.ts';
import { cancelledTooLate } from '../read-server-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import { toClosedError } from './connection.ts';
import { createFaultReporter } from './create-fault-reporter.ts';
import { createSessionDelivery } from './create-session-delivery.ts';
import { readInputFormat } from './read-input-format.ts';
import type { SessionCore } from './session-core.ts';
import { toWireEvent } from './to-wire-event.ts';
import { createUnderWay } from './under-way.ts';

export interface CoreSettings extends Pick<SessionCore, 'runtime' | 'target'> {
  readonly options: ConnectSettings;
}

/** Characters that an announcement counts for in an iterator's line. */
const announcementSize = 200;

/** Makes one without a connection. Throws a `TypeError` for settings that cannot be. */
export function createSessionCore({ options, runtime, target }: CoreSettings): SessionCore {
  const faults = createFaultReporter(options.onFault);
  const delivery = createSessionDelivery(options.maxBufferedCharacters ?? 32 * 1024 * 1024, faults.report);
  const underWay = createUnderWay();
  let sent = 0;

  const tell = (event: RealtimeEvent, size: number) => {
    core.upkeep?.receive(event);
    delivery.deliver({ item: event, size });
  };
  const announce = (event: ConnectionEvent) => tell(event, announcementSize);
  const outbox = createOutbox({
    limits: readLaneLimits(options.audio),
    startTimer: runtime.startBackgroundTimer,
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
    target,
    runtime,
    underWay,
    upkeep: undefined,
    requests: undefined,
    connection: undefined,
    ending: new AbortController(),
    over: undefined,
    checkOpen() {
      const { connection, ending, over, upkeep } = core;
      const mayGoOut = upkeep !== undefined || connection?.isOpen === true;
      if (over !== undefined || ending.signal.aborted || !mayGoOut) throw toClosedError(over);
    },
    receive(event, size) {
      underWay.receive(event);
      const visible = core.requests === undefined ? event : core.requests.receive(event);
      const isNoise = event.type === 'error' && event.error?.code === cancelledTooLate;
      if (visible !== undefined && !isNoise) tell(visible, size);
    },
    send(event) {
      const eventId = event?.event_id ?? `unspool_${(sent += 1)}`;
      core.transmit(event, eventId);
      (core.requests ?? underWay).sent({ ...event, event_id: eventId });
      return eventId;
    },
    transmit(event, eventId) {
      core.checkOpen();
      outgoing.send(toWireEvent(event, eventId, core.connection));
      core.upkeep?.sent(event, eventId);
    },
    announce,
    attach(next) {
      core.connection = next;
      outbox.attach(next);
    },
  };
  return core;
}

/** The same while it is made, and from one connection to the next. */
type OpenCore = { -readonly [TName in keyof SessionCore]: SessionCore[TName] };
