import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import type { WireSession } from '../configuration/wire-session.ts';
import { mergeSettings } from './merge-settings.ts';

/** What the server has acknowledged of all that it was told to be: what a new connection is to be told. */
export interface SettingsLog {
  /** All of it in one. Another object whenever it has changed. */
  readonly acknowledged: WireSession | undefined;
  /** An event is sent, now or as soon as it can be. Those that are no `session.update` do not matter. */
  sent(event: RealtimeClientEvent, eventId: string): void;
  receive(event: RealtimeEvent): void;
  /** What has left and was not acknowledged by now never will be. */
  lose(isWaiting: (eventId: string) => boolean): void;
  /** The one `session.update` of a new connection. */
  toSession(configuration: RealtimeConfiguration | undefined): WireSession | undefined;
}

interface Sent {
  readonly eventId: string;
  readonly session: WireSession;
}

/** Makes one that begins with what the first connection was opened with. Acknowledgements name no event: they come in order. */
export function createSettingsLog(first: WireSession | undefined): SettingsLog {
  let acknowledged = first;
  let open: readonly Sent[] = [];
  return {
    get acknowledged() {
      return acknowledged;
    },
    sent(event, eventId) {
      if (event.type === 'session.update') open = [...open, { eventId, session: event.session }];
    },
    receive(event) {
      if (open.length === 0) return;
      if (event.type === 'error') {
        const refused: unknown = event.error?.event_id;
        open = open.filter(({ eventId }) => eventId !== refused);
      }
      if (event.type !== 'session.updated') return;
      const [oldest, ...rest] = open;
      open = rest;
      if (oldest !== undefined) acknowledged = mergeSettings(acknowledged, oldest.session);
    },
    lose(isWaiting) {
      open = open.filter(({ eventId }) => isWaiting(eventId));
    },
    toSession: (configuration) => acknowledged && withoutModel(withVoice(acknowledged, configuration)),
  };
}

/** A conversation keeps its voice, also where it was the server's choice. */
function withVoice(session: WireSession, configuration: RealtimeConfiguration | undefined): WireSession {
  const voice = configuration?.type === 'realtime' ? configuration.audio?.output?.voice : undefined;
  if (voice === undefined || session.type !== 'realtime') return session;
  return mergeSettings({ type: 'realtime', audio: { output: { voice } } }, session);
}

/** The model is chosen by the connection. */
function withoutModel(session: WireSession): WireSession {
  if (!('model' in session)) return session;
  const { model: _, ...rest } = session;
  return rest;
}
