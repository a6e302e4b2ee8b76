import type { RealtimeClientEvent } from '@unspool/generated/realtime';

/**
 * How an event stands to the audio that waits to leave.
 * - `ordinary`: overtakes it, unless a commit waits: then it goes after that.
 * - `commit`: after the audio appended before it, before that appended after it.
 * - `clear`: makes the audio since the last commit superfluous, and goes where ordinary ones go.
 * - `urgent`: before everything. What it speaks of is being heard right now.
 */
export type ControlOrder = 'ordinary' | 'commit' | 'clear' | 'urgent';

/** The order of each event that has one of its own. `input_audio_buffer.append` has the audio lane. */
const orders = {
  'conversation.item.truncate': 'urgent',
  'input_audio_buffer.clear': 'clear',
  'input_audio_buffer.commit': 'commit',
  'output_audio_buffer.clear': 'urgent',
  'response.cancel': 'urgent',
} satisfies { readonly [TType in RealtimeClientEvent['type']]?: ControlOrder };

/** The order of an event by its type. Every other one is ordinary, those of later versions included. */
export function readControlOrder(type: string): ControlOrder {
  return Object.hasOwn(orders, type) ? orders[type as keyof typeof orders] : 'ordinary'; // As was asked just before.
}
