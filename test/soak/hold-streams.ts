import { type Client, createClient } from '@unspool/generated';
import { streamResponse } from '@unspool/streaming/responses';
import type { SoakServer } from './start-soak-server.ts';
import { weigh } from './weigh.ts';

/** Streams that were open at once. */
export interface HeldStreams {
  readonly streams: number;
  /** Bytes that each of them held. */
  readonly each: number;
  /** The same for `fetch` with a reader, which is in it. */
  readonly least: number;
  /** Bytes that each of them left. */
  readonly left: number;
}

/** Opens streams, reads what each has, holds them all, and lets them go. */
export async function holdStreams(server: SoakServer, streams: number): Promise<HeldStreams> {
  const baseUrl = server.urlOf('held', 20, 20);
  const client = createClient({ apiKey: 'sk-soak', baseUrl });
  await hold(5, () => openOurs(client));
  await hold(5, () => openBare(baseUrl));
  const bare = await hold(streams, () => openBare(baseUrl));
  const ours = await hold(streams, () => openOurs(client));
  return { streams, each: ours.each, least: bare.each, left: ours.left };
}

/** Leaves an open stream. */
type Leave = () => unknown;

async function hold(
  streams: number,
  open: () => Promise<Leave>,
): Promise<{ readonly each: number; readonly left: number }> {
  const before = weigh();
  const leave = await Promise.all(Array.from({ length: streams }, open));
  const each = (weigh() - before) / streams;
  await Promise.all(leave.map((one) => one()));
  leave.length = 0;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { each, left: (weigh() - before) / streams };
}

async function openOurs(client: Client<'responses'>): Promise<Leave> {
  const stream = await streamResponse(client, { model: 'gpt-5', input: 'Go on.' });
  const events = stream[Symbol.asyncIterator]();
  for (let read = 0; read < 20; read++) await events.next();
  void events.next().catch(() => undefined);
  return () => stream.abort();
}

async function openBare(baseUrl: string): Promise<Leave> {
  const body = JSON.stringify({ model: 'gpt-5', input: 'Go on.', stream: true });
  const answer = await fetch(`${baseUrl}/responses`, { method: 'POST', body, redirect: 'error' });
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.split('\n\n').length <= 20) text += decoder.decode((await reader?.read())?.value, { stream: true });
  void reader?.read().catch(() => undefined);
  return () => reader?.cancel();
}
