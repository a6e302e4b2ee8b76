import type { EventSelection, StreamKind } from './accumulation.ts';
import { toMembers } from './members.ts';
import type { SseMessage } from './sse/sse-message.ts';
import type { UnknownEvent } from './unknown-event.ts';

/** The types of events, by `type` or, where an event is a record with its name, by `event`. Unknown events have none. */
export type EventType<TEvent> = TEvent extends { readonly type: infer TType extends string }
  ? Known<TType>
  : TEvent extends { readonly event: infer TName extends string }
    ? Known<TName>
    : never;

/** The events of some types; all events when no type is named. (`NoInfer`: what a result is assigned to does not say which.) */
export type SelectedEvents<TEvent, TOnly> = [TOnly] extends [never]
  ? TEvent
  : Extract<TEvent, { readonly type: NoInfer<TOnly> } | { readonly event: NoInfer<TOnly> }>;

type Known<TType> = TType extends UnknownEvent['type'] ? never : TType;

/**
 * Narrows a kind of stream to events of some types. Records of other types are dropped unparsed, by a `type` that comes first in
 * their data or else by their name; records that tell neither are parsed to be judged. Errors and the events that end the
 * stream are always read.
 *
 * @param only `undefined` changes nothing
 */
export function selectEvents<TEvent, TFinal, TOnly extends EventType<TEvent> = never>(
  kind: StreamKind<TEvent, TFinal>,
  only: readonly TOnly[] | undefined,
): StreamKind<SelectedEvents<TEvent, TOnly>, TFinal> {
  const selection = only === undefined ? undefined : new TypeSelection(kind, only);
  // The selection sees to it that no other event is handed on.
  return { ...kind, selection } as StreamKind<SelectedEvents<TEvent, TOnly>, TFinal>;
}

const usualStart = '{"type":"';
const leadingType = /^\s*\{\s*"type"\s*:\s*"([^"\\]*)"/;

/** The type that comes first in the data of a record. */
function findLeadingType(data: string): string | undefined {
  const start = usualStart.length;
  if (data.slice(0, start) === usualStart) return data.slice(start, data.indexOf('"', start));
  return leadingType.exec(data)?.[1];
}

/** A class, as all that an event passes: methods of a prototype stay compiled from one stream to the next. */
class TypeSelection implements EventSelection {
  // Lists, since they are short: a type that has just been cut out or parsed has no hash yet.
  readonly #wanted: readonly unknown[];
  readonly #read: readonly string[];
  readonly #isByName: boolean;

  constructor(
    { endings = [], toEvent }: Pick<StreamKind<unknown, unknown>, 'endings' | 'toEvent'>,
    only: readonly string[],
  ) {
    this.#wanted = only;
    this.#read = [...only, ...endings];
    this.#isByName = toEvent !== undefined;
  }

  isRead({ event, data }: SseMessage): boolean {
    const type = (this.#isByName ? undefined : findLeadingType(data)) ?? event;
    // `message` is what a record without a name is called (WHATWG HTML §9.2.6); a type that is spelt with escapes may be any.
    return type === undefined || this.#read.includes(type) || type === 'message' || /rror$|\\/.test(type);
  }

  isWanted(name: string | undefined, payload: object): boolean {
    return this.#wanted.includes(this.#isByName ? name : toMembers(payload).type);
  }

  findSequenceNumber({ data }: SseMessage): number | undefined {
    // In a text within the data the quotes would be escaped.
    const found = /"sequence_number"\s*:\s*(\d+)/.exec(data);
    return found === null ? undefined : Number(found[1]);
  }
}
