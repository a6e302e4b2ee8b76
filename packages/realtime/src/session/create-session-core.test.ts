import { describe, expect, it } from 'vitest';

import { createConversation } from '../conversation/create-conversation.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import { stayUp } from '../reconnect/stay-up.ts';
import { clearAudio } from '../requests/audio-requests.ts';
import { cancel } from '../requests/response-requests.ts';
import { refusal, startTold as start } from './told-session.fixture.ts';

/** What an event is: of an error, what it is about. */
function toCode(event: RealtimeEvent): string {
  return event.type === 'error' ? String(event.error?.code) : event.type;
}

describe('createSessionCore', () => {
  it.each([
    { name: 'before a request', isFirst: false },
    { name: 'after one', isFirst: true },
  ])('says nothing of a cancel that came too late, and all of other errors, $name', async ({ isFirst }) => {
    const conversation = createConversation();
    const applied: string[] = [];
    const follow = { ...conversation, apply: (event: RealtimeEvent) => applied.push(toCode(event)) };
    await using test = await start({ reconnect: stayUp({ conversation: follow }) });
    const [listened, any, iterated]: [string[], string[], string[]] = [[], [], []];
    test.session.on('error', (event) => listened.push(toCode(event)));
    test.session.on('*', (event) => any.push(toCode(event)));
    const reading = (async () => {
      for await (const event of test.session) if (iterated.push(toCode(event)) > 1) break;
    })();
    const once = test.session.once('error');
    if (isFirst) void clearAudio(test.session);
    const byHand = test.session.send({ type: 'response.cancel' });
    test.tell(refusal(byHand, 'response_cancel_not_active'));
    test.tell({ type: 'error', error: { code: 'response_cancel_not_active', message: 'No.', event_id: null } });
    if (isFirst) {
      const cancelled = cancel(test.session, 'resp_1');
      await test.hear('response.cancel');
      test.tell(refusal(await test.hear('response.cancel'), 'response_cancel_not_active'));
      await cancelled;
    }
    test.tell(refusal(byHand, 'other'));
    test.tell({ type: 'error', event_id: 'event_0' });
    await reading;
    for (const codes of [listened, any, iterated, applied]) expect(codes).toEqual(['other', 'undefined']);
    expect(await once).toMatchObject({ error: { code: 'other' } });
  });
});
