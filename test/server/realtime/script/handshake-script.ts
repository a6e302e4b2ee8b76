/**
 * What becomes of a request to open a socket: an answer in HTTP, the end of the connection, no answer at all, or a socket
 * that names no subprotocol, which browsers take for a failure.
 */
export type HandshakeScript =
  | {
      readonly kind: 'answer';
      /** 401, 403, 404, 429, 307, … */
      readonly status: number;
      /** `location` for a redirect, `retry-after` for a 429. */
      readonly headers?: Readonly<Record<string, string>> | undefined;
      /** @default OpenAI's error object */
      readonly body?: string | undefined;
    }
  | { readonly kind: 'cut' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'no-subprotocol' };
