import { connectRealtime } from '@unspool/realtime';
import { createPcm16Decoder } from '@unspool/realtime/audio';
import { createConversation, followConversation } from '@unspool/realtime/conversation';

export async function connect({ port, model, conversation: isWanted }) {
  const session = await connectRealtime({ token: 'sk-bench', baseUrl: `http://127.0.0.1:${port}/v1` }, { model });
  const conversation = isWanted ? createConversation({ maxItems: 50_000 }) : undefined;
  if (conversation) followConversation(session, conversation, () => {});
  return {
    listen({ audio, done, committed }) {
      const decode = createPcm16Decoder();
      session.on('response.output_audio.delta', ({ delta }) => audio?.(decode(delta)));
      session.on('response.done', () => done?.());
      session.on('input_audio_buffer.committed', ({ item_id }) => committed?.(item_id));
    },
    respond: (count) => session.send({ type: 'response.create', response: { metadata: { count } } }),
    append: (samples) => session.appendAudio(samples),
    buffered: () => session.bufferedAmount,
    commit: () => session.send({ type: 'input_audio_buffer.commit' }),
    countItems: () => conversation.ids.length,
    close: () => session.close(),
  };
}
