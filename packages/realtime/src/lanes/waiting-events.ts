import type { Outbox } from './outbox.ts';

/** Whether an event of this id was to be sent and has not left yet. */
export function isWaiting({ waiting }: Pick<Outbox, 'waiting'>, eventId: string): boolean {
  const isOfId = createMatch(eventId);
  return waiting.urgent.some(isOfId) || waiting.ordinary.some(({ text }) => isOfId(text));
}

/** Sees to it that an event is not sent. `false`: it has left, or it is urgent. */
export function withdraw({ waiting }: Pick<Outbox, 'waiting'>, eventId: string): boolean {
  const isOfId = createMatch(eventId);
  const index = waiting.ordinary.findIndex(({ text }) => isOfId(text));
  const [withdrawn] = index < 0 ? [] : waiting.ordinary.splice(index, 1);
  waiting.size -= withdrawn?.text.length ?? 0;
  return withdrawn !== undefined;
}

function createMatch(eventId: string): (text: string) => boolean {
  const member = `"event_id":${JSON.stringify(eventId)}`;
  // Frames of ours begin with their type and their id: the rest is not looked through.
  return (text) => text.startsWith(member, text.indexOf(',') + 1);
}
