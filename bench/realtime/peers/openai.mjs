import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import OpenAI from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';

/** It takes no `ws:` URL: it is given a `wss:` one, and a plain connection to speak over. */
export async function connect({ port, model }) {
  const client = new OpenAI({ apiKey: 'sk-bench', baseURL: `https://127.0.0.1:${port}/v1` });
  const createConnection = () => connectTcp(port, '127.0.0.1');
  const session = new OpenAIRealtimeWS({ model, options: { createConnection } }, client);
  await once(session.socket, 'open');
  return {
    listen({ audio, done, committed }) {
      session.on('response.output_audio.delta', ({ delta }) => {
        const bytes = Buffer.from(delta, 'base64');
        audio?.(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2));
      });
      session.on('response.done', () => done?.());
      session.on('input_audio_buffer.committed', ({ item_id }) => committed?.(item_id));
    },
    respond: (count) => session.send({ type: 'response.create', response: { metadata: { count } } }),
    append(samples) {
      const audio = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('base64');
      session.send({ type: 'input_audio_buffer.append', audio });
    },
    buffered: () => session.socket.bufferedAmount,
    commit: () => session.send({ type: 'input_audio_buffer.commit' }),
    close: () => session.close(),
  };
}
