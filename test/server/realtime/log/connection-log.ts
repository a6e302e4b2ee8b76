import type { Clock } from '../../clock.ts';
import type { RecordedRequest } from '../../http/recorded-request.ts';
import { isObject } from '../../model/json-schema.ts';
import type { RealtimeEffect } from '../faults/realtime-effect.ts';
import type { RealtimeConnectionView, RealtimeLogEntry } from './realtime-view.ts';

/** What a session lets a test look at. */
export interface SessionLook {
  readonly session: () => RealtimeConnectionView['session'];
  readonly items: () => RealtimeConnectionView['items'];
  readonly audio: () => RealtimeConnectionView['audio'];
  readonly activeResponses: () => number;
}

/** Writes down what passes on one connection. */
export interface ConnectionLog {
  readonly view: RealtimeConnectionView;
  readonly received: (event: unknown) => void;
  readonly sent: (event: { readonly type: string }) => void;
  readonly closed: (code: number, reason: string) => void;
  /** From now on there is a session to look at. */
  readonly opened: (look: SessionLook, perform: (effect: RealtimeEffect) => void) => void;
}

interface ConnectionLogParts {
  readonly number: number;
  readonly request: RecordedRequest;
  readonly clock: Clock;
  readonly record: 'everything' | 'no-audio';
}

const NO_AUDIO = { receivedMs: 0, bufferedMs: 0 };

export function createConnectionLog({ number, request, clock, record }: ConnectionLogParts): ConnectionLog {
  const received: RealtimeLogEntry[] = [];
  const sent: RealtimeLogEntry[] = [];
  let end: RealtimeConnectionView['closed'];
  let look: SessionLook | undefined;
  let perform: (effect: RealtimeEffect) => void = () => {};
  const note = (list: RealtimeLogEntry[], event: unknown): void => {
    const type = isObject(event) && typeof event['type'] === 'string' ? event['type'] : '';
    if (record === 'everything' || !carriesAudio(type)) list.push({ atMs: clock.now(), type, event });
  };
  const view: RealtimeConnectionView = {
    number,
    request,
    received,
    sent,
    get closed() {
      return end;
    },
    get session() {
      return look?.session();
    },
    get items() {
      return look?.items() ?? [];
    },
    get audio() {
      return look?.audio() ?? NO_AUDIO;
    },
    get activeResponses() {
      return look?.activeResponses() ?? 0;
    },
    perform: (effect) => perform(effect),
  };
  return {
    view,
    received: (event) => note(received, event),
    sent: (event) => note(sent, event),
    closed: (code, reason) => void (end = { code, reason, atMs: clock.now() }),
    opened(shown, act) {
      look = shown;
      perform = act;
    },
  };
}

function carriesAudio(type: string): boolean {
  return type.endsWith('audio_buffer.append') || type.endsWith('audio.delta');
}
