import { createTranscript } from '@unspool/realtime/transcription';
import { expect, it } from 'vitest';

import { tone } from '../server/testing/sounds.ts';
import { describeOnEach, type Scenario } from './start-scenario.ts';
import { commitAudio, deleteItem, respond } from '@unspool/realtime';

const session = {
  output_modalities: ['text' as const],
  audio: { input: { turn_detection: null, transcription: { model: 'gpt-4o-transcribe' } } },
};

/** Says something aloud, and gives back the item that it became. */
const speak = async (test: Scenario) => {
  test.session.appendAudio(tone(300, 440));
  return (await commitAudio(test.session)).itemId;
};
const transcriptOf = (test: Scenario, id: string) => test.conversation.get(id)?.item;
const completed = 'conversation.item.input_audio_transcription.completed';

describeOnEach('a conversation', (start) => {
  it('10: takes a transcript that comes before its item, and the answer before its question', async () => {
    const transcripts = [
      { comes: 'before-item' as const, text: 'Early words' },
      { comes: 'after-response' as const, text: 'Late words' },
    ];
    await using test = await start({ realtime: { transcripts }, options: { session } });
    const transcript = createTranscript();
    test.session.on('*', transcript.apply);
    const early = await speak(test);
    const wire = () => test.connection().sent.map(({ type }) => type);
    await test.settle();
    expect(wire().indexOf(completed)).toBeLessThan(wire().indexOf('conversation.item.added'));
    expect(transcriptOf(test, early)).toMatchObject({ role: 'user', content: [{ transcript: 'Early words' }] });
    const late = await speak(test);
    const isHeard = test.session.once(completed);
    const { output } = await respond(test.session).done;
    await isHeard;
    expect(wire().lastIndexOf(completed)).toBeGreaterThan(wire().indexOf('response.done'));
    expect(transcriptOf(test, late)).toMatchObject({ content: [{ transcript: 'Late words' }] });
    expect(test.conversation.ids).toEqual([early, late, output?.[0]?.id]);
    expect(transcript.entries.map(({ text }) => text)).toEqual(['Early words', 'Late words']);
  });

  it('11: lets no late word bring a deleted item back', async () => {
    const transcripts = [{ comes: 'after-deletion' as const, text: 'Too late' }];
    await using test = await start({ realtime: { transcripts }, options: { session } });
    const spoken = await speak(test);
    await test.say('Answer');
    const answered = await respond(test.session).done;
    const answer = answered.output?.[0]?.id ?? '';
    const { ids } = test.conversation;
    expect(ids).toHaveLength(3);
    const isHeard = test.session.once(completed);
    await Promise.all([deleteItem(test.session, spoken), deleteItem(test.session, answer)]);
    await isHeard;
    const place = { response_id: answered.id, item_id: answer, output_index: 0, content_index: 0 };
    for (const event of [
      { type: 'response.output_text.delta', ...place, delta: 'late' },
      { type: 'response.output_text.done', ...place, text: 'late' },
      {
        type: 'response.output_item.done',
        ...place,
        item: { id: answer, type: 'message', role: 'assistant', content: [] },
      },
    ])
      test.connection().perform({ kind: 'send', event });
    await test.settle();
    expect(test.events.filter(({ type }) => type === 'response.output_text.delta').at(-1)).toMatchObject({
      delta: 'late',
    });
    expect(test.conversation.ids).toEqual([ids[1]]);
    expect(test.connection().items.map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('also: holds 4000 items, and tells all of them to a new connection in their order', async () => {
    await using test = await start();
    const ids = Array.from({ length: 4000 }, (_, index) => `item_${index}`);
    for (let at = 0; at < ids.length; at += 100)
      await Promise.all(ids.slice(at, at + 100).map((id) => test.say(id, id)));
    expect(test.conversation.ids).toEqual(ids);
    const restored = test.session.once('connection.restored');
    test.connection().perform({ kind: 'close', code: 1012 });
    expect(await restored).toMatchObject({ restoredItems: 4000 });
    expect(test.connection(2).items.map(({ id }) => id)).toEqual(ids);
    await test.say('last', 'last');
    expect(test.conversation.ids).toEqual([...ids, 'last']);
    expect(test.connection(2).items).toHaveLength(4001);
  }, 60_000);
});
