import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { WireSession } from '../configuration/wire-session.ts';

/** Events between being asked for and leaving this process: most of them are there for no time at all. */
export interface WaitingEvents {
  has(eventId: string): boolean;
  add(event: RealtimeClientEvent, eventId: string): void;
  /** A frame is handed to the socket. */
  noteLeaving(frame: string): void;
  /** One did not come to that. */
  leave(eventId: string): void;
}

/** Makes one that tells of each `session.update` as it leaves. */
export function createWaitingEvents(onUpdate: (eventId: string, session: WireSession) => void): WaitingEvents {
  const waiting = new Map<string, WireSession | undefined>();
  return {
    has: (eventId) => waiting.has(eventId),
    add(event, eventId) {
      // Of audio nobody waits for an answer, and it may be dropped on the way.
      if (event?.type === 'input_audio_buffer.append') return;
      waiting.set(eventId, event?.type === 'session.update' ? event.session : undefined);
    },
    noteLeaving(frame) {
      if (waiting.size === 0) return;
      const eventId = readEventId(frame);
      if (eventId === undefined) return;
      const session = waiting.get(eventId);
      waiting.delete(eventId);
      if (session !== undefined) onUpdate(eventId, session);
    },
    leave: (eventId) => void waiting.delete(eventId),
  };
}

/** Frames of ours begin with their type and their id. */
function readEventId(frame: string): string | undefined {
  const literal = /^\{"type":"[^"\\]*","event_id":("(?:[^"\\]|\\.)*")/.exec(frame)?.[1];
  return literal === undefined ? undefined : String(JSON.parse(literal));
}
