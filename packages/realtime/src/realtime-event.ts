import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import type { ConnectionEvent } from './connection-event.ts';

/** Events that have a type of their own: the server's, and the session's news of its connection. */
type KnownEvent = RealtimeServerEvent | ConnectionEvent;

/**
 * A type that equals none of the known ones. It is an enum to the type-checker only, since that alone is a subtype of
 * `string` which a comparison with a known type rules out; at run time it is the string that came.
 */
declare enum UnknownRealtimeEventType {
  unknown = 'unknown',
}

/** An event that this version does not know, as it came. */
export interface UnknownRealtimeEvent {
  /** What stood on the wire. Assign it to a `string` to compare it. */
  readonly type: UnknownRealtimeEventType;
  readonly [member: string]: unknown;
}

/**
 * What a session delivers. Comparing `type` narrows to the known event; what is left over is the unknown one, never an
 * error. Members are not checked: the document and the servers disagree in places. Those named `connection.*` come from the session
 * itself.
 */
export type RealtimeEvent = KnownEvent | UnknownRealtimeEvent;

/** The event of a type: `RealtimeEventOf<'response.done'>`; `'*'` stands for all. */
export type RealtimeEventOf<TType extends string> = TType extends '*'
  ? RealtimeEvent
  : TType extends KnownEvent['type']
    ? Extract<KnownEvent, { type: TType }>
    : string extends TType
      ? RealtimeEvent
      : UnknownRealtimeEvent;

/** What a listener may ask for: a known type, `'*'` for all, or any other that a server may send. */
export type RealtimeEventType = KnownEvent['type'] | '*' | (string & {});
