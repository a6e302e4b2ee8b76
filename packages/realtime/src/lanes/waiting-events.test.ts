import { expect, it } from 'vitest';

import { encodeClientEvent } from '../codec/encode-client-event.ts';
import { createLine, createTestOutbox } from './line.fixture.ts';
import { isWaiting } from './waiting-events.ts';

it('tells what has not left by the id that its frame begins with', () => {
  const { outbox } = createTestOutbox();
  const item = { type: 'message' as const, role: 'user' as const, content: [{ text: ',"event_id":"inner"' }] };
  const create = encodeClientEvent({ type: 'conversation.item.create', event_id: 'say "it"', item });
  outbox.control(create, 'ordinary');
  outbox.control(encodeClientEvent({ type: 'response.cancel', event_id: 'cancel' }), 'urgent');
  const tell = () => ['say "it"', 'cancel', 'inner', 'say', ''].filter((id) => isWaiting(outbox, id));
  expect(tell()).toEqual(['say "it"', 'cancel']);
  outbox.attach(createLine());
  expect(tell()).toEqual([]);
});
