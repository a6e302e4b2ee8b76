import type { RealtimeClientEvent } from '@unspool/generated/realtime';

/**
 * How an event stands to the audio that waits to leave.
 * - `ordinary`: overtakes it, unless a commit waits: then it goes after that.
 * - `commit`: after the audio appended before it, before that appended after it.
 * - `clear`: makes the audio since the last commit superfluous, and goes where ordinary ones go.
 * - `urgent`: before everything. What it speaks of is being heard right now.
 */
export type ControlOrder = 'ordinary' | 'commit' | 'clear' | 'urgent';

/** The order of each event that is no audio. `input_audio_buffer.append` has the audio lane. */
const orders = {
  'conversation.item.create': 'ordinary',
  'conversation.item.delete': 'ordinary',
  'conversation.item.retrieve': 'ordinary',
  'conversation.item.truncate': 'urgent',
  'input_audio_buffer.clear': 'clear',
  'input_audio_buffer.commit': 'commit',
  'output_audio_buffer.clear': 'urgent',
  'response.cancel': 'urgent',
  'response.create': 'ordinary',
  'session.update': 'ordinary',
} satisfies Record<Exclude<RealtimeClientEvent['type'], 'input_audio_buffer.append'>, ControlOrder>;

/** The order of an event by its type. One of a later version, passed by callers without types, is ordinary. */
export function readControlOrder(type: string): ControlOrder {
  return Object.hasOwn(orders, type) ? orders[type as keyof typeof orders] : 'ordinary'; // As was asked just before.
}
