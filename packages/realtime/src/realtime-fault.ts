/**
 * Something went wrong and the session went on. Reported to `onFault`, counted in `CloseInfo.faults`.
 * - `malformed-frame`: a frame was not an event; `length` is in characters or bytes. It was skipped.
 *   `reserved-type`: it claimed to be news of the connection.
 * - `listener-failed`: a listener threw, or rejected. The others were called all the same.
 * - `events-dropped`: nobody listened or iterated, until more was held than is any use. From then on nothing is.
 * - `socket-failed`: the socket reported an error. It closes next.
 * - `item-not-restored`: a new connection refused an item of the conversation; the others were told.
 * - `attempt-failed`: an attempt to connect again failed. The session goes on trying, or ends with it.
 */
export type RealtimeFault =
  | {
      readonly kind: 'malformed-frame';
      readonly reason: 'not-text' | 'not-json' | 'not-an-event' | 'reserved-type';
      readonly length: number;
    }
  | { readonly kind: 'listener-failed'; readonly eventType: string; readonly error: unknown }
  | { readonly kind: 'events-dropped'; readonly count: number }
  | { readonly kind: 'socket-failed'; readonly error: unknown }
  | { readonly kind: 'item-not-restored'; readonly itemId: string; readonly serverCode: string | undefined }
  | { readonly kind: 'attempt-failed'; readonly attempt: number; readonly error: unknown };
