import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { ConnectSettings } from '../connect/connect-options.ts';
import type { ConnectionEvent } from '../connection-event.ts';
import { readFrameMs, readLaneLimits } from '../lanes/lane-limits.ts';
import { createOutbox, type Outbox } from '../lanes/outbox.ts';
import { createOutgoing, type Outgoing } from '../lanes/outgoing.ts';
import type { SettingsLog } from '../reconnect/settings-log.ts';
import type { StartTimer } from '../start-timer.ts';
import type { LiveConnection } from './live-connection.ts';
import { readInputFormat } from './read-input-format.ts';
import { toWireEvent } from './to-wire-event.ts';
import { createWaitingEvents } from './waiting-events.ts';

/** All that leaves a session, whichever connection it leaves by. */
export interface WayOut {
  readonly outbox: Outbox;
  readonly outgoing: Outgoing;
  /** Sends an event under an id. Throws what {@link Outgoing.send} throws. */
  transmit(event: RealtimeClientEvent, eventId: string): void;
  /** Whether an event was asked for and has not left yet. */
  isWaiting(eventId: string): boolean;
  /** What waits, and all that follows, goes out by this connection. */
  attach(connection: LiveConnection): void;
}

export interface WayOutSettings {
  readonly audio: ConnectSettings['audio'];
  readonly startTimer: StartTimer;
  readonly connection: () => LiveConnection | undefined;
  readonly announce: (event: ConnectionEvent) => void;
  readonly settings: SettingsLog;
}

/** Makes one. Throws a `TypeError` for settings of audio that cannot be. */
export function createWayOut({ audio, startTimer, connection, announce, settings }: WayOutSettings): WayOut {
  const waiting = createWaitingEvents(settings.sent);
  const outbox = createOutbox({
    limits: readLaneLimits(audio),
    startTimer,
    onCongested: (bufferedBytes) => announce({ type: 'connection.congested', bufferedBytes }),
    onDrained: () => announce({ type: 'connection.drained' }),
    onDropped: (bytes, totalBytes) => announce({ type: 'connection.audio_dropped', bytes, totalBytes }),
  });
  const outgoing = createOutgoing({
    outbox,
    frameMs: readFrameMs(audio),
    format: () => readInputFormat(connection()?.configuration),
  });
  return {
    outbox,
    outgoing,
    transmit(event, eventId) {
      waiting.add(event, eventId);
      try {
        outgoing.send(toWireEvent(event, eventId, connection()));
      } catch (error) {
        waiting.leave(eventId);
        throw error;
      }
    },
    isWaiting: waiting.has,
    attach(next) {
      outbox.attach({
        get isOpen() {
          return next.isOpen;
        },
        get bufferedAmount() {
          return next.bufferedAmount;
        },
        send(text) {
          waiting.noteLeaving(text);
          next.send(text);
        },
      });
    },
  };
}
