import type { MiniSettings, TargetOptions } from '../connect/connect-options.ts';
import type { ReconnectOptions, ReplayableConversation } from '../reconnect/reconnect-options.ts';

/** Settings of `connectRealtime`: a `model`, or a `target` for anything but a conversation, and how to go about it. */
export type ConnectRealtimeOptions = ConnectSettings & TargetOptions;

/** Settings of a session that may outlive its connections. */
export interface ConnectSettings extends MiniSettings {
  /**
   * Follows the session from its first event on, and tells each new connection what was said: `createConversation()`. It may be
   * followed by others, too.
   */
  readonly conversation?: ReplayableConversation | undefined;
  /**
   * Whether and how a lost connection is replaced. Calls joined by `callId` keep their conversation at the server; nothing is told
   * to them again. @default on with a `conversation`, off without
   */
  readonly reconnect?: ReconnectOptions | boolean | undefined;
}
