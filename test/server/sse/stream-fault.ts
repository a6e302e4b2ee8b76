import type { ServerSentEvent } from './server-sent-event.ts';

/**
 * What goes wrong with a stream once its first events, `after` many, have been sent. `end`: the body ends in good order.
 * `reset`: the connection breaks. `stall`: it stays open, and nothing comes any more. `error`: the server reports an error, then
 * ends the body.
 */
export type StreamFault =
  | { readonly kind: 'end' | 'reset' | 'stall'; readonly after: number }
  | {
      readonly kind: 'error';
      readonly after: number;
      /** How it is reported. @default an event called `error` with an error object in it */
      readonly event?: ServerSentEvent | undefined;
    };

/** What a stream does next: it sends an event, breaks, or waits for ever. */
export type StreamStep = ServerSentEvent | 'reset' | 'stall';

const overloaded = {
  message: 'The server is overloaded.',
  type: 'server_error',
  param: null,
  code: 'server_overloaded',
};

/** The first events of a stream, and then its fault. */
export function* breakOff(events: Iterable<ServerSentEvent>, fault: StreamFault): Generator<StreamStep> {
  let left = fault.after;
  if (left > 0)
    for (const event of events) {
      yield event;
      left -= 1;
      if (left <= 0) break;
    }
  if (fault.kind === 'error') yield fault.event ?? { event: 'error', data: { error: overloaded } };
  else if (fault.kind !== 'end') yield fault.kind;
}
