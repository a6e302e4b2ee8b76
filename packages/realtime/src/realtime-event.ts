import type { RealtimeServerEvent } from '@unspool/generated/realtime';

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
 * error. Members are not checked: the document and the servers disagree in places.
 */
export type RealtimeEvent = RealtimeServerEvent | UnknownRealtimeEvent;

/** The event of a type: `RealtimeEventOf<'response.done'>`; `'*'` stands for all. */
export type RealtimeEventOf<TType extends string> = TType extends '*'
  ? RealtimeEvent
  : TType extends RealtimeServerEvent['type']
    ? Extract<RealtimeServerEvent, { type: TType }>
    : string extends TType
      ? RealtimeEvent
      : UnknownRealtimeEvent;

/** What a listener may ask for: a known type, `'*'` for all, or any other that a server may send. */
export type RealtimeEventType = RealtimeServerEvent['type'] | '*' | (string & {});
