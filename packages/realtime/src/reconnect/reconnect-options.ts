import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';

/**
 * What a new connection is told of the conversation: nothing, all that can be said again as text, or what a function makes of
 * that; it is asked again for what comes in while a connection is told the rest, should there be anything. What the function throws
 * ends the session: it may have been there to leave something out.
 */
export type ReplaySetting =
  | 'none'
  | 'text'
  | ((
      items: readonly RealtimeConversationItem[],
    ) => readonly RealtimeConversationItem[] | Promise<readonly RealtimeConversationItem[]>);

/** When a session goes over to a new connection because the old one's time is nearly over. */
export interface RolloverOptions {
  /** Milliseconds before the end from which on a pause in the conversation is waited for; at most half of the time. @default 300_000 */
  readonly leadMs?: number | undefined;
  /**
   * Milliseconds before the end from which on it happens without a pause, as soon as what is under way is answered; when two thirds
   * of them have passed, in any case. @default 15_000
   */
  readonly deadlineMs?: number | undefined;
  /** Whether nothing is being played, say: it is asked before going over in a pause. @default () => true */
  readonly isQuiet?: (() => boolean) | undefined;
}

/** How a session goes on when its connection is lost. */
export interface StayUpOptions {
  /**
   * Follows the session from its first event on, and tells each new connection what was said: `createConversation()`, one for each
   * session. Anyone may follow it, too. Without one a new connection gets the configuration alone.
   */
  readonly conversation?: ReplayableConversation | undefined;
  /** Attempts in a row before it gives up: some two minutes, with the default delays. @default 30 */
  readonly maxAttempts?: number | undefined;
  /** Milliseconds that a connection has to last for the attempts to count from 1 again. @default 10_000 */
  readonly healthyMs?: number | undefined;
  /** Upper bound of the first delay: each one is random below its bound, which doubles. @default 250 */
  readonly initialDelayMs?: number | undefined;
  /** Upper bound of all delays. @default 8000 */
  readonly maxDelayMs?: number | undefined;
  /** @default 'text' with a conversation, 'none' without */
  readonly replay?: ReplaySetting | undefined;
  /** Milliseconds of the newest audio that are kept while there is no connection. @default 500 */
  readonly keepAudioMs?: number | undefined;
  /**
   * When it goes over to another connection before the server ends the one that it has. `false`: never, so that it is cut off at its time
   * and connected again. @default {}
   */
  readonly rollover?: RolloverOptions | false | undefined;
}

/** The part of a conversation (`createConversation`) that a session needs to tell it again. */
export interface ReplayableConversation {
  /** Takes in an event; events that it has seen are ignored. */
  apply(event: RealtimeEvent): unknown;
  /** Items that bring a new session to where this one is. */
  toReplayItems(): readonly RealtimeConversationItem[];
}
