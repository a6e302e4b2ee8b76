import { type Client, createClient } from '@unspool/generated';
import { connectRealtime } from '@unspool/realtime';
import type { EventStream } from '@unspool/streaming';
import { streamRun } from '@unspool/streaming/assistants';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { streamCompletion } from '@unspool/streaming/completions';
import { streamResponse } from '@unspool/streaming/responses';
import { describe, expect, it } from 'vitest';
import { hasRecordings, listRecordings, readRecording } from '../server/testing/recordings.ts';
import { rightKey } from './fake-upstream.ts';
import { adapterOf } from './recordings/adapter-of.ts';
import { readPayloads, totalChunks, totalCompletion } from './recordings/read-chunks.ts';
import { type Player, startPlayer } from './recordings/start-player.ts';

describe.skipIf(!hasRecordings)('what providers really sent, by the adapter of each', () => {
  it.each(listRecordings('chat-chunks'))('%s', async (path) => {
    const payloads = readPayloads(readRecording(path));
    await using played = await play(path);
    const stream = await streamChatCompletion(played.client, { model: 'm', messages: [] });
    const { events, final } = await readWhole(stream);
    expect(events).toEqual(payloads);
    expect(totalCompletion(final)).toEqual(totalChunks(payloads));
    expect(stream.ended).toBe('done-marker');
    checkRequest(path, played.player);
  });

  it.each(listRecordings('responses-events'))('%s', async (path) => {
    const payloads = readPayloads(readRecording(path));
    await using played = await play(path);
    const stream = await streamResponse(played.client, { model: 'm', input: '' });
    const { events, final } = await readWhole(stream);
    expect(events).toEqual(payloads);
    expect(final).toEqual(payloads.at(-1).response);
    expect(stream.ended).toBe('terminal-event');
    checkRequest(path, played.player);
  });

  it.each(listRecordings('text-completion-chunks'))('%s', async (path) => {
    const payloads = readPayloads(readRecording(path));
    await using played = await play(path);
    const stream = await streamCompletion(played.client, { model: 'm', prompt: '' });
    const { events, final } = await readWhole(stream);
    const choices = payloads.flatMap((chunk) => chunk.choices);
    expect(events).toEqual(payloads);
    expect(final.choices.map((choice) => [choice.text, choice.finish_reason])).toEqual([
      [choices.map((choice) => choice.text).join(''), choices.at(-1).finish_reason],
    ]);
    checkRequest(path, played.player);
  });

  it.each(listRecordings('assistants-events'))('%s', async (path) => {
    const payloads = readPayloads(readRecording(path));
    await using played = await play(path);
    const stream = await streamRun(played.client, 'thread_1', { assistant_id: 'asst_1' });
    const { events, final } = await readWhole(stream);
    expect(events.map(({ data }) => data)).toEqual(payloads);
    expect(final.run).toEqual(payloads.findLast(({ object }) => object === 'thread.run'));
    expect(stream.ended).toBe('done-marker');
    checkRequest(path, played.player);
  });

  it.each(listRecordings('realtime'))('%s', async (path) => {
    const lines = readRecording(path).trim().split('\n');
    const entries = lines.map((line) => JSON.parse(line)).filter(({ direction }) => direction === 'received');
    const received = entries.map(({ data }) => data);
    await using played = await play(path, { frames: received.map((data) => JSON.stringify(data)) });
    const session = await connectRealtime(played.client, { model: 'gpt-realtime' });
    const events: unknown[] = [];
    for await (const event of session) events.push(event);
    // The first one is what the connection waited for.
    expect(events).toEqual(received.slice(1));
    const told = received.filter(({ type }) => type === 'session.created' || type === 'session.updated');
    expect(session.configuration).toEqual(told.at(-1).session);
    expect(await session.closed).toMatchObject({ code: 1000, faults: 0 });
    checkRequest(path, played.player);
  });
});

/** Plays a recording to a client of the provider that sent it. */
async function play(path: string, recording: Parameters<typeof startPlayer>[0] = { stream: readRecording(path) }) {
  const player = await startPlayer(recording);
  const provider = adapterOf(path).connect(player.origin, rightKey);
  // Of any provider: what it does not serve was not recorded.
  const client = createClient({ provider, maxRetries: 0 }) as unknown as Client;
  return { client, player, [Symbol.asyncDispose]: () => player[Symbol.asyncDispose]() };
}

async function readWhole<TEvent, TFinal>(stream: EventStream<TEvent, TFinal>) {
  const events: TEvent[] = [];
  for await (const event of stream) events.push(event);
  return { events, final: await stream.final() };
}

/** The provider's own base path and credentials were used, once. */
function checkRequest(path: string, { requests }: Player): void {
  const { basePath } = adapterOf(path).sheet;
  expect(requests).toHaveLength(1);
  expect(requests[0]?.url?.startsWith(`${basePath}/`)).toBe(true);
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${rightKey}`);
}
