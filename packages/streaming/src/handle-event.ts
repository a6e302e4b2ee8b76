/**
 * Lets the handler of an event's type change the state. Unknown types change nothing. That each handler takes the event of its
 * type is what `satisfies` checks where the handlers stand.
 */
export function handleEvent<TState>(
  handlers: Readonly<Record<string, (state: TState, event: never) => void>>,
  state: TState,
  event: { readonly type: unknown },
): void {
  const { type } = event;
  // The only event that a handler is given is the one of its type.
  if (typeof type === 'string' && Object.hasOwn(handlers, type)) handlers[type]?.(state, event as never);
}
