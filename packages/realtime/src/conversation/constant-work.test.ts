import { type Profiler, Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { Conversation } from './conversation.ts';
import { createConversation } from './create-conversation.ts';

const folder = new URL('.', import.meta.url).pathname;

/** How often blocks of this folder's code are run, loops and all: V8 counts them. */
async function countBlocks(session: Session, work: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage'); // Sets the counts to 0.
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }: Profiler.ScriptCoverage) => url.includes(folder) && !url.includes('.test.'));
  const ranges = own.flatMap(({ functions }) => functions).flatMap((one) => one.ranges);
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

const event = (type: string, more: object) => ({ type, ...more }) as RealtimeEvent; // As on the wire.
const item = (id: string) => ({ id, type: 'message', role: 'assistant', status: 'in_progress', content: [] });

function converse(items: number): Conversation {
  const conversation = createConversation();
  for (let index = 0; index < items; index += 1) {
    const previous_item_id = index === 0 ? null : `i${index - 1}`;
    conversation.apply(event('conversation.item.added', { previous_item_id, item: item(`i${index}`) }));
  }
  return conversation;
}

const kinds: readonly (readonly [string, RealtimeEvent])[] = [
  ['a delta', event('response.output_text.delta', { item_id: 'i5', content_index: 0, delta: 'x' })],
  ['a new item in the middle', event('conversation.item.added', { previous_item_id: 'i5', item: item('new') })],
  ['a new item at the front', event('conversation.item.added', { previous_item_id: null, item: item('new') })],
  ['an unknown place', event('conversation.item.added', { previous_item_id: 'other', item: item('new') })],
  ['the end of an item', event('conversation.item.done', { item: { ...item('i5'), status: 'completed' } })],
  ['a transcript of nobody', event('response.output_audio_transcript.delta', { item_id: 'early', delta: 'x' })],
  ['a deletion', event('conversation.item.deleted', { item_id: 'i5' })],
];

describe('the work of one event', () => {
  // One for all, from before the code runs for the first time: V8 does not count what it has optimised already.
  const session = new Session();
  beforeAll(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });
  afterAll(() => session.disconnect());

  it.each(kinds)('is the same with 4,000 items as with 40: %s', async (_, one) => {
    const [few, many] = [converse(40), converse(4000)];
    const [ofFew, ofMany] = [
      await countBlocks(session, () => few.apply(one)),
      await countBlocks(session, () => many.apply(one)),
    ];
    const list = await countBlocks(session, () => many.entries);
    expect(ofFew).toBeGreaterThan(20);
    // V8 leaves a block out now and then; a loop over the items would make thousands.
    expect(Math.abs(ofMany - ofFew)).toBeLessThan(10);
    expect(list).toBeGreaterThan(4000); // The count would notice a loop.
  });

  it('leaves all other entries as they are', () => {
    const conversation = converse(4000);
    const { ids, entries } = conversation;
    conversation.apply(event('response.output_text.delta', { item_id: 'i2000', content_index: 0, delta: 'x' }));
    expect(conversation.ids).toBe(ids);
    const changed = conversation.entries.filter((entry, index) => entry !== entries[index]);
    expect(changed.map(({ id }) => id)).toEqual(['i2000']);
  });
});
