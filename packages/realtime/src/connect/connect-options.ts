import type { RealtimeCredentials, RealtimeEndpoint } from '@unspool/generated';

import type { AudioSettings } from '../lanes/lane-limits.ts';
import type { LivenessOptions } from '../liveness/liveness-options.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import type { KeepUp } from '../session/session-start.ts';
import type { RealtimeSessionSettings } from '../session-configuration.ts';
import type { WebSocketLike } from '../socket/web-socket-like.ts';
import type { TargetOptions } from './session-target.ts';

/** Settings of `connectRealtime`: a `model`, or a `target` for anything but a conversation, and how to go about it. */
export type ConnectRealtimeOptions = ConnectSettings & TargetOptions;

/** Settings of `connectRealtime` that do not depend on whom it is with. */
export interface ConnectSettings extends LivenessOptions {
  /**
   * The configuration to be acknowledged, sent once as `session.update`. Without it the server's defaults hold and the session is
   * ready with `session.created`.
   */
  readonly session?: RealtimeSessionSettings | undefined;
  /**
   * What takes the place of a lost connection: `stayUp({ conversation })`, of this package. Without it, or with `false`, the session ends
   * with its connection.
   */
  readonly reconnect?: KeepUp | false | undefined;
  /** How audio is cut into events, and how much of it may wait. */
  readonly audio?: AudioSettings | undefined;
  /** Ends the session, connected or not: `connectRealtime`, or else the iterators, reject with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the acknowledgement, credentials and connection included; of each attempt. @default 15_000 */
  readonly timeout?: number | undefined;
  /** Told of what went wrong without ending the session. What it throws is ignored. */
  readonly onFault?: ((fault: RealtimeFault) => void) | undefined;
  /**
   * Events that may wait for one consumer, in characters of their JSON: an iterator further behind rejects with `overrun`. A minute of
   * audio is some 4 million; that much at most is held for the first consumer, and dropped when none comes. @default 33_554_432
   */
  readonly maxBufferedCharacters?: number | undefined;
  /**
   * Makes the socket of each connection in place of the runtime's way, without waiting for it to open: for Workers (`fetch` with an upgrade), React
   * Native, tests. What it throws is passed on.
   */
  readonly webSocket?: ((endpoint: RealtimeEndpoint) => WebSocketLike | Promise<WebSocketLike>) | undefined;
  /** How the endpoint carries the credentials. @default 'headers' in Node, 'subprotocols' elsewhere */
  readonly credentials?: RealtimeCredentials | undefined;
  /** Lets a long-lived key leave a browser, where every visitor can take it. Ephemeral keys (`ek_…`) may always. @default false */
  readonly allowKeyInBrowser?: boolean | undefined;
  /** Lets `ws:` go to hosts other than this machine, credentials in the clear. @default false */
  readonly allowInsecure?: boolean | undefined;
}
