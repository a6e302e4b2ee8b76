/** Functions that want events, by type. */
export interface EventListeners<TEvent extends { readonly type: string }> {
  /** Adds a listener of one type, or of all with `'*'`; gives back the function that removes it. */
  add(type: string, listener: (event: TEvent) => unknown): () => void;
  /** Calls the listeners of the event's type, then those of `'*'`, each group in the order it was added. */
  call(event: TEvent): void;
}

interface Entry<TEvent> {
  readonly listener: (event: TEvent) => unknown;
  removed: boolean;
}

/**
 * Makes a registry. What a listener throws, or rejects with when it is async, goes to `onFailure` and touches neither
 * the other listeners nor the caller. A listener added during a call hears the next event; one removed hears no more.
 */
export function createEventListeners<TEvent extends { readonly type: string }>(
  onFailure: (event: TEvent, error: unknown) => void,
): EventListeners<TEvent> {
  // Arrays are replaced, never changed: a call goes on with the one that it started with.
  const byType = new Map<string, readonly Entry<TEvent>[]>();

  const callEach = (entries: readonly Entry<TEvent>[] | undefined, event: TEvent) => {
    if (entries === undefined) return;
    for (const entry of entries) if (!entry.removed) callOne(entry, event);
  };
  const callOne = ({ listener }: Entry<TEvent>, event: TEvent) => {
    try {
      const result = listener(event);
      if (result instanceof Promise) result.catch((error: unknown) => onFailure(event, error));
    } catch (error) {
      onFailure(event, error);
    }
  };

  return {
    add(type, listener) {
      const entry = { listener, removed: false };
      byType.set(type, [...(byType.get(type) ?? []), entry]);
      return () => {
        entry.removed = true;
        byType.set(type, byType.get(type)?.filter((other) => other !== entry) ?? []);
      };
    },
    call(event) {
      callEach(byType.get(event.type), event);
      callEach(byType.get('*'), event);
    },
  };
}
