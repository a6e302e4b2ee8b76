import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { PlaybackPiece } from './playback-sink.ts';

/** What is to be done about an event or an interruption. */
export type PlaybackEffect =
  /** Hand it to the sink. */
  | { readonly kind: 'play'; readonly piece: PlaybackPiece }
  /** Clear the sink, and tell `cleared` what its clock shows then. */
  | { readonly kind: 'clear' }
  /** Send it to the server: a truncation, a deletion, a cancellation. */
  | { readonly kind: 'send'; readonly event: RealtimeClientEvent }
  /** Audio that is not played. */
  | { readonly kind: 'drop'; readonly reason: DropReason };

/**
 * Why audio is not played: it came after an interruption, its response belongs to no conversation, or it cannot be read.
 */
export type DropReason = 'discarded' | 'out-of-band' | 'unreadable';

/** An effect that sends an event. */
export function toSend(event: RealtimeClientEvent): PlaybackEffect {
  return { kind: 'send', event };
}
