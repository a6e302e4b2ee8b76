/**
 * The names that no known event has. An enum, because only a unit type lets `event.type === '…'` narrow a union; ambient,
 * because its values are whatever comes.
 */
declare enum UnknownEventType {
  unknown = '',
}

/**
 * An event that this version does not know, as it came. Comparing `type` with a known name leaves it out; the `default:`
 * branch of a `switch` is where it arrives. Its `type` is an ordinary string at run time.
 */
export interface UnknownEvent {
  readonly type: UnknownEventType;
  readonly [member: string]: unknown;
}
