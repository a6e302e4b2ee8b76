import { describe, expect, it } from 'vitest';

import { startKept } from '../session/kept-session.fixture.ts';
import { commitAudio } from './audio-requests.ts';

describe('commitAudio', () => {
  it('asks nothing of the server where it has too little', async () => {
    await using test = await startKept();
    test.session.appendAudio(new Int16Array(2399));
    await expect(commitAudio(test.session)).rejects.toMatchObject({
      code: 'rejected',
      serverCode: 'input_audio_buffer_commit_empty',
    });
    test.session.appendAudio(new Int16Array(1));
    const asked = commitAudio(test.session);
    await test.known[0]?.peer.take('input_audio_buffer.commit');
    test.known[0]?.peer.send({ type: 'input_audio_buffer.committed', event_id: 'e', item_id: 'item_1' });
    expect(await asked).toEqual({ itemId: 'item_1', previousItemId: undefined });
    expect(test.known[0]?.peer.received.filter(({ type }) => type === 'input_audio_buffer.commit')).toHaveLength(1);
  });

  it('leaves it to the server where the audio comes in elsewhere', async () => {
    await using test = await startKept({ target: { kind: 'call', callId: 'call_1' } });
    const asked = commitAudio(test.session);
    await test.known[0]?.peer.take('input_audio_buffer.commit');
    test.known[0]?.peer.send({ type: 'input_audio_buffer.committed', event_id: 'e', item_id: 'item_1' });
    expect(await asked).toMatchObject({ itemId: 'item_1' });
  });
});
