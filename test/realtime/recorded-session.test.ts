import type { RealtimeClientEvent, RealtimeConversationItem, RealtimeServerEvent } from '@unspool/generated/realtime';
import { type RealtimeEvent, stayUp } from '@unspool/realtime';
import { createConversation, followConversation } from '@unspool/realtime/conversation';
import { createTranscript } from '@unspool/realtime/transcription';
import { createUsageLedger } from '@unspool/realtime/usage';
import { describe, expect, it } from 'vitest';

import { startServer } from '../server/index.ts';
import { hasRecordings, listRecordings, readRecording } from '../server/testing/recordings.ts';
import { entries } from './entries.ts';
import { createSpeaker, playSession } from './speaker.ts';

type Frame =
  | { readonly direction: 'sent'; readonly data: RealtimeClientEvent }
  | { readonly direction: 'received'; readonly data: RealtimeServerEvent };

const readFrames = (path: string) =>
  readRecording(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Frame)
    .filter(({ data }) => data !== undefined);

/** What a recording says of its items in the end, read off it without any of the package: `id: words`, in order. */
function readItems(events: readonly RealtimeServerEvent[]): string[] {
  const order: string[] = [];
  const items = new Map<string, RealtimeConversationItem>();
  const heard = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'conversation.item.input_audio_transcription.completed')
      heard.set(event.item_id, event.transcript);
    if (event.type !== 'conversation.item.added' && event.type !== 'conversation.item.done') continue;
    const id = event.item.id ?? '';
    if (!order.includes(id)) order.splice(order.indexOf(event.previous_item_id ?? '') + 1, 0, id);
    items.set(id, event.item);
  }
  return order.map((id) => `${id}: ${heard.get(id) ?? toWords(items.get(id))}`);
}

function toWords(item: RealtimeConversationItem | undefined): string | null | undefined {
  if (item?.type === 'function_call') return `${item.name}(${item.arguments}) as ${item.call_id}`;
  if (item?.type === 'function_call_output') return `${item.call_id} gave ${item.output}`;
  const [part] = item?.type === 'message' ? (item.content ?? []) : [];
  if (part === undefined) return undefined;
  return 'transcript' in part ? part.transcript : 'text' in part ? part.text : undefined;
}

/** Whole samples of all answers: recordings may end within one. */
function countSamples(events: readonly RealtimeServerEvent[]): number {
  const bytes = new Map<string, number>();
  for (const event of events) {
    if (event.type !== 'response.output_audio.delta') continue;
    bytes.set(event.item_id, (bytes.get(event.item_id) ?? 0) + Buffer.from(event.delta, 'base64').length);
  }
  return [...bytes.values()].reduce((sum, count) => sum + Math.floor(count / 2), 0);
}

describe.skipIf(!hasRecordings).each(entries)('recorded sessions, on $name', ({ connectRealtime, source }) => {
  it.each(listRecordings('realtime'))('also: %s arrives whole, and means what it meant', async (path) => {
    const frames = readFrames(path);
    const received = frames.flatMap((frame) => (frame.direction === 'received' ? [frame.data] : []));
    const sent = frames.flatMap((frame) => (frame.direction === 'sent' ? [frame.data] : []));
    const update = sent.find((event) => event.type === 'session.update');
    const toAsk = sent.filter(({ type }) => type !== 'session.update' && type !== 'input_audio_buffer.append');
    await using server = await startServer({ realtime: { replay: frames as never } }); // Frames as they were recorded.
    const conversation = createConversation();
    const session = await connectRealtime(source(server), {
      model: 'gpt-realtime',
      reconnect: stayUp({ conversation, maxAttempts: 0 }),
      session: update?.session as object,
    });
    const other = createConversation();
    const transcript = createTranscript();
    const usage = createUsageLedger();
    const speaker = createSpeaker();
    followConversation(session, other);
    session.on('*', (event) => [usage.apply(event), transcript.apply(event)]);
    const { dropped } = playSession(session, { sink: speaker.sink, interruptOn: 'manual' });
    const events: RealtimeEvent[] = [];
    const count = received.length - 2;
    const reading = (async () => {
      for await (const event of session) if (events.push(event) === count) break;
    })();
    for (const event of toAsk) session.send(event);
    await reading;
    expect(events).toEqual(received.slice(2));
    expect(session.configuration).toEqual(
      received.flatMap((each) => (each.type === 'session.updated' ? each.session : []))[0],
    );

    const expected = readItems(received);
    expect(expected.length).toBeGreaterThan(1);
    const said = conversation.entries.map(({ id, item }) => `${id}: ${toWords(item)}`);
    expect(said).toEqual(expected);
    expect(other.entries).toEqual(conversation.entries);
    expect(conversation.entries.map(({ status }) => status)).toEqual(expected.map(() => 'completed'));
    expect(transcript.entries.map(({ text }) => text)).toEqual(
      received.flatMap((event) =>
        event.type === 'conversation.item.input_audio_transcription.completed' ? [event.transcript] : [],
      ),
    );
    expect(speaker.queuedMs() * 24).toBeCloseTo(countSamples(received));
    expect(dropped).toEqual([]);
    const used = received.flatMap((event) => (event.type === 'response.done' ? [event.response.usage] : []));
    expect(usage.usage.responses).toMatchObject({
      count: used.length,
      input: { tokens: used.reduce((sum, each) => sum + (each?.input_tokens ?? 0), 0) },
      output: { tokens: used.reduce((sum, each) => sum + (each?.output_tokens ?? 0), 0) },
    });
    expect((await session.close()).faults).toBe(0);
  });
});
