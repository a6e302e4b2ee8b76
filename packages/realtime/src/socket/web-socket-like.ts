/**
 * The part of a WebSocket (WHATWG WebSockets §3.1) that a session needs: the global one, the one of `ws`, of Cloudflare
 * Workers, of React Native, or one made for a test.
 */
export interface WebSocketLike {
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  readonly bufferedAmount?: number | undefined;
  binaryType?: string | undefined;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'error', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: WebSocketCloseEvent) => void): void;
}

/** What a close event tells. */
export interface WebSocketCloseEvent {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}
