import { OpenAIRealtimeWebSocket, RealtimeAgent, RealtimeSession } from '@openai/agents-realtime';

export async function connect({ port, model }) {
  const url = `ws://127.0.0.1:${port}/v1/realtime?model=${model}`;
  const transport = new OpenAIRealtimeWebSocket({ url });
  const session = new RealtimeSession(new RealtimeAgent({ name: 'Bench' }), { transport, tracingDisabled: true });
  session.on('error', ({ error }) => {
    throw new Error(`agents: ${JSON.stringify(error)}`);
  });
  await session.connect({ apiKey: 'sk-bench', url });
  return {
    listen({ audio, done, committed }) {
      session.on('audio', ({ data }) => audio?.(new Int16Array(data)));
      session.on('transport_event', (event) => {
        if (event.type === 'response.done') done?.();
        if (event.type === 'input_audio_buffer.committed') committed?.(event.item_id);
      });
    },
    respond: (count) => transport.sendEvent({ type: 'response.create', response: { metadata: { count } } }),
    append: (samples) =>
      session.sendAudio(samples.buffer.slice(samples.byteOffset, samples.byteOffset + samples.byteLength)),
    buffered: () => transport.connectionState.websocket.bufferedAmount,
    commit: () => transport.sendEvent({ type: 'input_audio_buffer.commit' }),
    countItems: () => session.history.length,
    close: () => session.close(),
  };
}
