import type { Outbox } from './outbox.ts';

/** Whether an event of this id was to be sent and has not left yet. */
export function isWaiting(outbox: Pick<Outbox, 'waiting'>, eventId: string): boolean {
  return findWaiting(outbox, eventId) !== undefined;
}

/** Sees to it that an event is not sent. `false`: it has left. */
export function withdraw(outbox: Pick<Outbox, 'waiting'>, eventId: string): boolean {
  const text = findWaiting(outbox, eventId);
  return text !== undefined && outbox.waiting.withdraw(text);
}

function findWaiting({ waiting }: Pick<Outbox, 'waiting'>, eventId: string): string | undefined {
  const member = `"event_id":${JSON.stringify(eventId)}`;
  // Frames of ours begin with their type and their id: the rest is not looked through.
  return waiting.list().find((text) => text.startsWith(member, text.indexOf(',') + 1));
}
