/**
 * What can be done to a connection at any time. `cut` ends it without a word (a client sees 1006); `stall` stops reading,
 * so that the window of the connection fills, until `resume`; `silence` reads on, and neither answers nor pongs; `expire`
 * ends it as the API does after an hour; `send` sends an event, known to the API or not, and `frame`
 * sends text, or base64 of a binary frame, as it is.
 */
export type RealtimeEffect =
  | { readonly kind: 'close'; readonly code: number; readonly reason?: string | undefined }
  | { readonly kind: 'cut' }
  | { readonly kind: 'stall' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'expire' }
  | { readonly kind: 'send'; readonly event: { readonly type: string; readonly [member: string]: unknown } }
  | { readonly kind: 'frame'; readonly text: string }
  | { readonly kind: 'frame'; readonly base64: string };

/**
 * What happens in place of the ordinary answer to an event: nothing, or an error, which names the event unless `naming`
 * is false.
 */
export type RealtimeRefusal =
  | { readonly kind: 'ignore' }
  | {
      readonly kind: 'refuse';
      readonly error: {
        readonly message: string;
        readonly code?: string | undefined;
        readonly param?: string | undefined;
        /** @default 'invalid_request_error' */
        readonly type?: string | undefined;
      };
      /** @default true */
      readonly naming?: boolean | undefined;
    };

/** When something goes wrong, and what. */
export type RealtimeFault =
  | { readonly when: RealtimeMoment; readonly do: RealtimeEffect }
  | { readonly when: ReceivedMoment; readonly do: RealtimeRefusal };

/** A moment in the life of a connection: before `session.created`, after so many milliseconds, or with an event. */
export type RealtimeMoment = 'opened' | { readonly afterMs: number } | ReceivedMoment | SentMoment;

/**
 * An event of the client has come, and is not yet answered. `close`, `cut`, `stall` and `silence` leave it unanswered.
 * `'*'` is any type.
 */
export interface ReceivedMoment extends Counted {
  readonly received: string;
}

/** An event of the server has gone out. `'*'` is any type. */
export interface SentMoment extends Counted {
  readonly sent: string;
}

interface Counted {
  /** Which one of its type on this connection, from 1. @default 1 */
  readonly nth?: number | 'every' | undefined;
}
