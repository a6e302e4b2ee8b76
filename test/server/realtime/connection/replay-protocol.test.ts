import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { hasRecordings, listRecordings, readRecording } from '../../testing/recordings.ts';
import type { RecordedFrame } from '../script/recorded-frame.ts';

const received = (type: string, event_id: string): RecordedFrame => ({
  direction: 'received',
  data: { type, event_id },
});
const sent = (type: string): RecordedFrame => ({ direction: 'sent', data: { type } });

describe('a recorded session', () => {
  it('goes on with each event that the client sends as it did then', async () => {
    const replay = [
      received('session.created', 'a'),
      sent('session.update'),
      received('session.updated', 'b'),
      sent('input_audio_buffer.append'),
      sent('input_audio_buffer.append'),
      received('input_audio_buffer.speech_started', 'c'),
      sent('response.create'),
      received('response.dreamt', 'd'),
    ];
    await using server = await startServer({ realtime: { replay } });
    await using socket = await connectSocket(server);
    const ids = () => socket.events.map((event) => 'event_id' in event && event.event_id);
    socket.send({ type: 'response.create' }, { type: 'input_audio_buffer.append', audio: '' });
    socket.send({ type: 'session.update', session: { type: 'realtime' } });
    await expect.poll(ids).toEqual(['a', 'b', 'c']);
    socket.send({ type: 'response.create' });
    await expect.poll(ids).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe.skipIf(!hasRecordings)('recordings', () => {
  it.each(listRecordings('realtime'))('%s comes as it was', async (path) => {
    const replay = readRecording(path)
      .trim()
      .split('\n')
      .map((line): RecordedFrame => JSON.parse(line))
      .filter(({ direction }) => direction !== undefined);
    const want = replay.flatMap(({ direction, data }) => (direction === 'received' ? [data] : []));
    await using server = await startServer({ realtime: { replay } });
    await using socket = await connectSocket(server);
    for (const { direction, data } of replay) if (direction === 'sent') socket.sendRaw(JSON.stringify(data));
    await expect.poll(() => socket.events.length).toBe(want.length);
    expect(socket.events).toEqual(want);
  });
});
