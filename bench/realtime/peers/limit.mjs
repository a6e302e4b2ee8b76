import { once } from 'node:events';
import { WebSocket } from 'ws';

/** The least that can be done: `ws`, JSON and Buffer. */
export async function connect({ port, model }) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/realtime?model=${model}`, { perMessageDeflate: false });
  const items = new Map();
  let wanted = {};
  socket.on('message', (data) => {
    const event = JSON.parse(data.toString());
    if (event.type === 'response.output_audio.delta') {
      const bytes = Buffer.from(event.delta, 'base64');
      wanted.audio?.(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2));
    } else if (event.type === 'conversation.item.added' || event.type === 'conversation.item.done') {
      items.set(event.item.id, event.item);
    } else if (event.type === 'response.done') wanted.done?.();
    else if (event.type === 'input_audio_buffer.committed') wanted.committed?.(event.item_id);
  });
  await once(socket, 'open');
  return {
    listen: (listeners) => void (wanted = listeners),
    respond: (count) => socket.send(JSON.stringify({ type: 'response.create', response: { metadata: { count } } })),
    append(samples) {
      const audio = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('base64');
      socket.send(JSON.stringify({ type: 'input_audio_buffer.append', audio }));
    },
    buffered: () => socket.bufferedAmount,
    commit: () => socket.send('{"type":"input_audio_buffer.commit"}'),
    countItems: () => items.size,
    close: () => socket.terminate(),
  };
}
