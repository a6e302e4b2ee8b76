import type { RealtimeEvent } from '../realtime-event.ts';
import type { ItemDone } from './read-function-call.ts';

/**
 * Calls that the conversation has as done while their response has not said so yet: both are told one after the other, and a
 * connection may end in between.
 */
export interface UnannouncedCalls {
  /** Takes in an event that belongs to the conversation. */
  receive(event: RealtimeEvent): void;
  /** The connection is gone: takes them all, each as the event that did not come. */
  take(): readonly ItemDone[];
}

/** A call that a response has begun and not told the end of. */
type BegunCall = Omit<ItemDone, 'item'> & { readonly item: ItemDone['item'] | undefined };

/** Begun calls at a time: a server writes one after the other. */
const mostBegun = 64;

/** Makes one without calls. */
export function createUnannouncedCalls(): UnannouncedCalls {
  // By the id of their item. What is done and was begun by no response was put there by a client.
  const begun = new Map<string | undefined, BegunCall>();
  return {
    receive(event) {
      switch (event.type) {
        case 'response.output_item.added':
          if (event.item?.type !== 'function_call' || begun.size === mostBegun) return;
          begun.set(event.item.id, { ...event, type: 'response.output_item.done', item: undefined });
          return;
        case 'conversation.item.done': {
          const call = begun.get(event.item?.id);
          if (call !== undefined) begun.set(event.item.id, { ...call, item: event.item });
          return;
        }
        case 'response.output_item.done':
          begun.delete(event.item?.id);
          return;
        case 'response.done':
          begun.clear();
      }
    },
    take() {
      const calls = [...begun.values()];
      begun.clear();
      return calls.flatMap(({ item, ...call }) => (item === undefined ? [] : [{ ...call, item }]));
    },
  };
}
