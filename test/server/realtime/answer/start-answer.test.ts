import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';
import { eventOrder } from '../../testing/event-order.ts';
import { decodePcm16, toSamples } from '../audio/pcm16.ts';
import { soundLevel } from '../audio/sound-level.ts';

const greeting: RealtimeConversationItem = {
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text: 'Hello' }],
};
const spoken = 'You said: “Hello”. Übrigens: 谢谢 👋';

describe('startAnswer', () => {
  it('answers with audio and its transcript, in the order of the API', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send({ type: 'conversation.item.create', item: greeting }, { type: 'response.create' });
    const { response } = await socket.next('response.done');
    await socket.next('rate_limits.updated');
    expect(eventOrder(socket.events)).toEqual([
      'session.created',
      'conversation.item.added',
      'conversation.item.done',
      'response.created',
      'response.output_item.added',
      'conversation.item.added',
      'response.content_part.added',
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
      'rate_limits.updated',
    ]);
    expect(response).toMatchObject({
      status: 'completed',
      output: [{ content: [{ type: 'output_audio', transcript: spoken }] }],
    });
    const deltas = socket.events.flatMap((event) =>
      event.type === 'response.output_audio_transcript.delta' ? [event.delta] : [],
    );
    expect(deltas.join('')).toBe(spoken);
    expect(deltas.length).toBeGreaterThan(3);
    const audio = socket.events.flatMap((event) =>
      event.type === 'response.output_audio.delta' ? [...decodePcm16(event.delta)!] : [],
    );
    expect(audio).toHaveLength([...spoken].length * toSamples(60));
    expect(soundLevel(Int16Array.from(audio))).toBeGreaterThan(0.02);
    const { total_tokens: total, input_tokens: input, output_tokens: output } = response.usage!;
    expect(total).toBe(input! + output!);
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('answers with text when the session or the response asks for it', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send({
      type: 'response.create',
      response: { output_modalities: ['text'], input: [greeting], conversation: 'none', metadata: { tag: '1' } },
    });
    const { response } = await socket.next('response.done');
    expect(response).toMatchObject({
      metadata: { tag: '1' },
      output: [{ content: [{ type: 'output_text', text: spoken }] }],
    });
    expect(socket.events.map(({ type }) => type)).not.toContain('conversation.item.added');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('makes a function call round trip', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    const tools = [
      {
        type: 'function',
        name: 'get_weather',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      },
    ] as const;
    socket.send(
      { type: 'session.update', session: { type: 'realtime', output_modalities: ['text'], tools } },
      {
        type: 'conversation.item.create',
        item: { ...greeting, content: [{ type: 'input_text', text: 'The weather in London?' }] },
      },
      { type: 'response.create' },
    );
    const { item } = await socket.next('response.output_item.done');
    expect(item).toMatchObject({
      type: 'function_call',
      status: 'completed',
      name: 'get_weather',
      arguments: '{"city":"London"}',
    });
    if (item.type !== 'function_call') throw new TypeError('not a call');
    await socket.next('response.done');
    socket.send(
      {
        type: 'conversation.item.create',
        item: { type: 'function_call_output', call_id: item.call_id!, output: 'foggy' },
      },
      { type: 'response.create' },
    );
    const { response } = await socket.next('response.done');
    expect(response.output).toMatchObject([{ content: [{ type: 'output_text', text: 'get_weather says: foggy' }] }]);
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('cancels, and then says how far it came', async () => {
    await using server = await startServer({ eventDelay: 5 });
    await using socket = await connectSocket(server);
    socket.send({ type: 'conversation.item.create', item: greeting }, { type: 'response.create' });
    await socket.next('response.output_audio.delta');
    socket.send({ type: 'response.create', event_id: 'second' }, { type: 'response.cancel' });
    expect((await socket.next('error')).error).toMatchObject({
      code: 'conversation_already_has_active_response',
      event_id: 'second',
    });
    const { response } = await socket.next('response.done');
    expect(response).toMatchObject({
      status: 'cancelled',
      status_details: { reason: 'client_cancelled' },
      output: [{ status: 'incomplete' }],
    });
    const { transcript } = await socket.next('response.output_audio_transcript.done');
    expect(spoken.startsWith(transcript) && transcript.length < spoken.length).toBe(true);
    socket.send({ type: 'response.cancel', event_id: 'late' });
    expect((await socket.next('error')).error).toMatchObject({ code: 'response_cancel_not_active', event_id: 'late' });
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });
});
