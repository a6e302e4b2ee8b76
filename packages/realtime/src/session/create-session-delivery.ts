import { createEventDelivery, type EventDelivery } from '../delivery/event-delivery.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeFault } from '../realtime-fault.ts';

/** Makes the delivery of a session: the same for any events, with the words of this package. */
export function createSessionDelivery<TEvent extends { readonly type: string } = RealtimeEvent>(
  limit: number,
  report: (fault: RealtimeFault) => void,
): EventDelivery<TEvent> {
  return createEventDelivery({
    limit,
    onListenerFailure: ({ type }, error) => report({ kind: 'listener-failed', eventType: type, error }),
    onDrop: (count) => report({ kind: 'events-dropped', count }),
    overrun: () =>
      new RealtimeError(
        'overrun',
        `This iterator fell behind by more than ${limit} characters of events. Take events faster, listen with on(), or raise maxBufferedCharacters.`,
      ),
  });
}
