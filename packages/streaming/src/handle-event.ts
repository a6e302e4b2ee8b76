/** A handler for each event of a union, by its type: where the document has one event more, a handler is missing. */
export type EventHandlers<TState, TEvent extends { readonly type: string }> = {
  readonly [TMember in TEvent as TMember['type']]: (state: TState, event: TMember) => void;
};

/** Lets the handler of an event's name change the state. Unknown names change nothing. */
export type HandleEvent<TState> = (state: TState, name: unknown, event: unknown) => void;

/**
 * Makes what finds the handler of an event, by the name that the event goes by. That each handler takes the event of its name is
 * what `satisfies` checks where the handlers stand.
 */
export function createHandleEvent<TState>(
  handlers: Readonly<Record<string, (state: TState, event: never) => void>>,
): HandleEvent<TState> {
  const byName: ReadonlyMap<unknown, (state: TState, event: never) => void> = new Map(Object.entries(handlers));
  return (state, name, event) => {
    // The only event that a handler is given is the one of its name.
    byName.get(name)?.(state, event as never);
  };
}
