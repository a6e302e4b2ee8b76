import { expect, it } from 'vitest';

import { describeOnEach } from './start-scenario.ts';
import { commitAudio } from '@unspool/realtime';

const limit = 15 * 1024 * 1024;

describeOnEach('audio without measure', (start) => {
  it('also: 20 MiB in one go leave in pieces that the API takes, none of them lost', async () => {
    const audio = { maxQueuedBytes: 64 * 1024 * 1024 };
    await using test = await start({ realtime: { record: 'no-audio' }, options: { audio } });
    const bytes = 20 * 1024 * 1024;
    test.session.appendAudio(new Uint8Array(bytes));
    const { itemId } = await commitAudio(test.session, { timeout: 60_000 });
    expect(test.connection().audio.receivedMs).toBeCloseTo(bytes / 48, 3);
    expect(test.errors()).toEqual([]);
    expect(test.conversation.ids).toEqual([itemId]);
    expect((await test.session.close()).droppedAudioBytes).toBe(0);
  }, 60_000);

  it('also: one event of more than 15 MiB is refused here, before it is sent', async () => {
    await using test = await start({ realtime: { record: 'no-audio' } });
    const audio = 'A'.repeat(limit + 4);
    expect(() => test.session.send({ type: 'input_audio_buffer.append', audio })).toThrow(TypeError);
    await test.settle();
    expect(test.connection().audio.receivedMs).toBe(0);
    expect(test.errors()).toEqual([]);
  });
});
