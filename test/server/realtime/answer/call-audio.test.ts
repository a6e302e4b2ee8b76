import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';
import { eventOrder } from '../../testing/event-order.ts';

const clear = { type: 'output_audio_buffer.clear' } as const;

describe('a socket beside a call', () => {
  it('is told when audio starts and stops, and is sent none', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server, 'call_id=rtc_1');
    socket.send({ type: 'response.create' });
    await socket.next('rate_limits.updated');
    const order = eventOrder(socket.events);
    expect(order.filter((type) => type.startsWith('output_audio_buffer'))).toEqual([
      'output_audio_buffer.started',
      'output_audio_buffer.stopped',
    ]);
    expect(order.indexOf('output_audio_buffer.stopped')).toBe(order.indexOf('response.done') + 1);
    expect(socket.events.map(({ type }) => type)).not.toContain('response.output_audio.delta');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('clears what is being played', async () => {
    await using server = await startServer({ eventDelay: 3 });
    await using socket = await connectSocket(server, 'call_id=rtc_1');
    socket.send({ type: 'response.create' });
    const { response_id } = await socket.next('output_audio_buffer.started');
    socket.send(clear);
    expect((await socket.next('output_audio_buffer.cleared')).response_id).toBe(response_id);
    expect((await socket.next('response.done')).response.status).toBe('cancelled');
    expect(socket.events.map(({ type }) => type)).not.toContain('output_audio_buffer.stopped');
  });

  it('is the only kind that can', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send(clear);
    expect((await socket.next('error')).error).toMatchObject({ code: 'invalid_value' });
  });
});
