import type { Outbox } from '../lanes/outbox.ts';

/** Whether an event of this id was to be sent and has not left yet. */
export function isWaiting({ listWaiting }: Pick<Outbox, 'listWaiting'>, eventId: string): boolean {
  const member = `"event_id":${JSON.stringify(eventId)}`;
  // Frames of ours begin with their type and their id: the rest is not looked through.
  return listWaiting().some((text) => text.startsWith(member, text.indexOf(',') + 1));
}
