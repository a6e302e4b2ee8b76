/**
 * Something went wrong and the session went on. Reported to `onFault`, counted in `CloseInfo.faults`.
 * - `malformed-frame`: a frame was not an event; `length` is in characters or bytes. It was skipped.
 * - `listener-failed`: a listener threw, or rejected. The others were called all the same.
 * - `events-dropped`: nobody listened or iterated, and the limit of what is held was reached.
 * - `socket-failed`: the socket reported an error. It closes next.
 */
export type RealtimeFault =
  | {
      readonly kind: 'malformed-frame';
      readonly reason: 'not-text' | 'not-json' | 'not-an-event';
      readonly length: number;
    }
  | { readonly kind: 'listener-failed'; readonly eventType: string; readonly error: unknown }
  | { readonly kind: 'events-dropped'; readonly count: number }
  | { readonly kind: 'socket-failed'; readonly error: unknown };
