import { createClient } from '@unspool/generated';
import { connectRealtime, type RealtimeEvent, type RealtimeSession } from '@unspool/realtime';
import {
  type Conversation,
  type ConversationChange,
  createConversation,
  followConversation,
  toReplayItems,
} from '@unspool/realtime/conversation';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';
import { hasRecordings, listRecordings, readRecording } from './server/testing/recordings.ts';

const model = 'gpt-realtime';
const apiKey = 'sk-embedded';

/** Sends what the user says, and waits for the end of the answer. */
async function ask(session: RealtimeSession, text: string): Promise<void> {
  const response = until(session, 'response.done');
  session.send({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
  });
  session.send({ type: 'response.create' });
  await response;
}

async function until(session: RealtimeSession, type: RealtimeEvent['type']): Promise<void> {
  for await (const event of session) if (event.type === type) return;
}

/** Who says what, in order. */
function transcribe(conversation: Conversation): readonly (readonly [string, string])[] {
  return conversation.entries.map(({ item }) => {
    if (item?.type !== 'message') return [item?.type ?? 'unknown', ''];
    const parts: readonly { text?: string | undefined; transcript?: string | null | undefined }[] = item.content;
    return [item.role, parts.map(({ text, transcript }) => text ?? transcript ?? '').join(' ')];
  });
}

describe('followConversation and the embedded server', () => {
  it('has both sides of an exchange, until it is stopped', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    await using session = await connectRealtime(client, { model, session: { output_modalities: ['text'] } });
    const conversation = createConversation();
    const changes: ConversationChange[] = [];
    const stop = followConversation(session, conversation, (more) => changes.push(...more));
    await ask(session, 'Guten Tag, Welt');
    const [question, answer] = transcribe(conversation);
    expect(question).toEqual(['user', 'Guten Tag, Welt']);
    expect(answer?.[0]).toBe('assistant');
    expect(answer?.[1]).toContain('Guten Tag, Welt');
    expect(conversation.entries.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(changes.filter(({ kind }) => kind === 'added').map(({ id }) => id)).toEqual(conversation.ids);
    const { entries } = conversation;
    stop();
    await ask(session, 'Unheard');
    expect(conversation.entries).toBe(entries);
  });

  it('has what was said aloud, by both', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    await using session = await connectRealtime(client, {
      model,
      session: {
        output_modalities: ['audio'],
        audio: { input: { turn_detection: null, transcription: { model: 'whisper-1' } } },
      },
    });
    const conversation = createConversation({ keepAudio: { maxBytes: 10_000_000 } });
    followConversation(session, conversation);
    const done = until(session, 'response.done');
    session.appendAudio(Int16Array.from({ length: 24_000 }, (_, index) => Math.sin(index / 10) * 8000));
    session.send({ type: 'input_audio_buffer.commit' });
    session.send({ type: 'response.create' });
    await done;
    const [heard, said] = conversation.entries;
    expect(transcribe(conversation).map(([role]) => role)).toEqual(['user', 'assistant']);
    expect(transcribe(conversation).every(([, text]) => text !== '')).toBe(true);
    expect(heard?.item).toMatchObject({ content: [{ type: 'input_audio' }] });
    expect(conversation.audio(said?.id ?? '').length).toBeGreaterThan(4800);
    expect(JSON.stringify(conversation.entries).length).toBeLessThan(5000);
  });

  it('goes on in a second session that is told what was said in the first', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const settings = { model, session: { output_modalities: ['text'] as const } };
    const conversation = createConversation();
    await using first = await connectRealtime(client, settings);
    followConversation(first, conversation);
    await ask(first, 'One');
    await first.close();
    const before = conversation.ids;
    await using second = await connectRealtime(client, settings);
    followConversation(second, conversation);
    const told: (string | undefined)[] = [];
    second.on('conversation.item.added', ({ item }) => told.push(item.id));
    for (const item of toReplayItems(conversation.entries, 'text')) {
      second.send({ type: 'conversation.item.create', item });
    }
    await ask(second, 'Two');
    expect(told.slice(0, 2)).toEqual(before);
    expect(conversation.ids).toEqual(told);
    expect(transcribe(conversation).map(([role]) => role)).toEqual(['user', 'assistant', 'user', 'assistant']);
  });
});

interface Frame {
  readonly direction?: 'sent' | 'received';
  readonly data?: RealtimeEvent;
}

describe.skipIf(!hasRecordings)('conversations of recorded sessions', () => {
  it.each(listRecordings('realtime'))('%s', (path) => {
    const frames = readRecording(path)
      .trim()
      .split('\n')
      .map((line): Frame => JSON.parse(line));
    const received = frames.flatMap(({ direction, data }) => (direction === 'received' && data ? [data] : []));
    const conversation = createConversation();
    for (const event of received) conversation.apply(event);
    // The server told the items in their order, and their last words in item.done and in the completed transcripts.
    const added = received.flatMap((event) => (event.type === 'conversation.item.added' ? [event.item.id] : []));
    const told = new Map(
      received.flatMap((event) => {
        if (event.type === 'conversation.item.done') return [[event.item.id, JSON.stringify(event.item)] as const];
        const isHeard = event.type === 'conversation.item.input_audio_transcription.completed';
        return isHeard ? [[event.item_id, JSON.stringify(event.transcript)] as const] : [];
      }),
    );
    expect(added.length).toBeGreaterThan(1);
    expect(conversation.ids).toEqual(added);
    for (const { id, item, status, parts } of conversation.entries) {
      expect(status).toBe('completed');
      expect(JSON.stringify(item)).toContain(told.get(id));
      expect(parts.every(({ text }) => text === 'complete')).toBe(true);
    }
  });
});
