import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { WireSession } from '../configuration/wire-session.ts';
import type { Line } from '../lanes/drain.ts';
import type { SessionCore } from '../session/session-core.ts';

/** Events between being asked for and leaving this process: most of them are there for no time at all. */
export interface WaitingEvents extends Pick<SessionCore, 'transmit'> {
  has(eventId: string): boolean;
  /** The same line, watched: what is handed to it waits no more. */
  watch(line: Line): Line;
}

/** Makes one that sends by `transmit`, and tells of each `session.update` as it leaves. */
export function createWaitingEvents(
  transmit: SessionCore['transmit'],
  onUpdate: (eventId: string, session: WireSession) => void,
): WaitingEvents {
  const waiting = new Map<string, WireSession | undefined>();
  const noteLeaving = (frame: string) => {
    if (waiting.size === 0) return;
    const eventId = readEventId(frame);
    if (eventId === undefined) return;
    const session = waiting.get(eventId);
    waiting.delete(eventId);
    if (session !== undefined) onUpdate(eventId, session);
  };
  return {
    has: (eventId) => waiting.has(eventId),
    transmit(event, eventId) {
      // Of audio nobody waits for an answer, and it may be dropped on the way.
      if (event?.type !== 'input_audio_buffer.append') waiting.set(eventId, readSession(event));
      try {
        transmit(event, eventId);
      } catch (error) {
        waiting.delete(eventId);
        throw error;
      }
    },
    watch: (line) => ({
      get isOpen() {
        return line.isOpen;
      },
      get bufferedAmount() {
        return line.bufferedAmount;
      },
      send(text) {
        noteLeaving(text);
        line.send(text);
      },
    }),
  };
}

function readSession(event: RealtimeClientEvent): WireSession | undefined {
  return event?.type === 'session.update' ? event.session : undefined;
}

/** Frames of ours begin with their type and their id. */
function readEventId(frame: string): string | undefined {
  const literal = /^\{"type":"[^"\\]*","event_id":("(?:[^"\\]|\\.)*")/.exec(frame)?.[1];
  return literal === undefined ? undefined : String(JSON.parse(literal));
}
