import {
  cancel,
  clearAudio,
  commitAudio,
  createItem,
  deleteItem,
  isRealtimeError,
  type RealtimeSession,
  respond,
  retrieveItem,
  stayUp,
  truncate,
  update,
} from '@unspool/realtime';
import { createConversation, followConversation } from '@unspool/realtime/conversation';
import { attachTools, defineTool } from '@unspool/realtime/tools';
import { createTranscript } from '@unspool/realtime/transcription';
import { createUsageLedger } from '@unspool/realtime/usage';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createRandom, type Random } from '../fuzz/random.ts';
import { type RealtimeConnectionView, startServer } from '../server/index.ts';
import { tone } from '../server/testing/sounds.ts';
import { entries, type Entry } from './entries.ts';
import { listServerEvents, type WireEvent } from './example-events.ts';
import { createHostileFrames } from './hostile-frames.ts';
import { createSpeaker, playSession } from './speaker.ts';

const examples = listServerEvents();
const uncaught: unknown[] = [];
const note = (error: unknown) => void uncaught.push(error);
beforeEach(() => void process.on('unhandledRejection', note).on('uncaughtException', note));
afterEach(() => {
  process.off('unhandledRejection', note).off('uncaughtException', note);
  expect(uncaught.splice(0)).toEqual([]);
});

async function drain(values: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of values);
}

/** Something that somebody may ask of a session, and all that is to come of it. */
function ask(random: Random, session: RealtimeSession): Promise<unknown>[] {
  const id = random.pick(['a', 'b', '__proto__', 'nobody']);
  switch (random.below(11)) {
    case 0:
      return [
        createItem(session, { id, type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] }),
      ];
    case 1:
      return [deleteItem(session, id)];
    case 2:
      return [retrieveItem(session, id)];
    case 3:
      return [update(session, { instructions: 'Be brief.' })];
    case 4:
      session.appendAudio(tone(120, 440));
      return [commitAudio(session)];
    case 5:
      return [clearAudio(session)];
    case 6:
      return [truncate(session, { itemId: id, audioEndMs: 10 })];
    case 7:
      return [cancel(session)];
    case 8:
      return [session.once(random.pick(examples).type), drain(session)];
    default: {
      const handle = respond(session, random.chance(0.3) ? { conversation: 'none' } : {});
      return [handle.id, handle.done, drain(handle.text()), drain(handle.audio()), drain(handle.items())];
    }
  }
}

/** Attaches all there is, some of which fails itself. */
function attachAll(session: RealtimeSession): void {
  const conversation = createConversation({ keepAudio: { maxBytes: 10_000 }, maxItems: 50 });
  const [usage, transcript] = [createUsageLedger(), createTranscript()];
  followConversation(session, conversation);
  playSession(session, { sink: createSpeaker().sink });
  attachTools(session, [defineTool({ name: 'name', run: () => Promise.reject(new Error('no')) })]);
  session.on('*', (event) => [usage.apply(event), transcript.apply(event)]);
  session.on('*', () => Promise.reject(new Error('a listener of the caller')));
  session.on('error', () => {
    throw new Error('another one');
  });
}

function end(random: Random, session: RealtimeSession, connection: RealtimeConnectionView | undefined): void {
  const way = random.below(4);
  if (way === 0) connection?.perform({ kind: 'cut' });
  else if (way === 1) connection?.perform({ kind: 'close', code: 4000, reason: 'x'.repeat(100) });
  else void session.close();
}

async function runCase({ connectRealtime, source }: Entry, seed: number): Promise<number> {
  const random = createRandom(seed);
  await using server = await startServer();
  const conversation = createConversation();
  const staysUp = random.chance(0.5);
  const session = await connectRealtime(source(server), {
    model: 'gpt-realtime',
    reconnect: staysUp ? stayUp({ conversation, maxAttempts: 2, initialDelayMs: 1 }) : undefined,
    session: { output_modalities: [random.pick(['text', 'audio'])] },
  });
  if (!staysUp) followConversation(session, conversation);
  attachAll(session);
  const asked: Promise<unknown>[] = [];
  const newest = () => server.realtime.connections.at(-1);
  for (let steps = 20 + random.below(40); steps > 0; steps -= 1) {
    // What the session refuses because it is over is thrown.
    if (random.chance(0.4)) asked.push(...attempt(() => ask(random, session)));
    const sent = newest()?.sent.map(({ event }) => event as WireEvent) ?? [];
    const frames = createHostileFrames(random, random.chance(0.5) && sent.length > 0 ? sent : examples);
    for (const text of frames) newest()?.perform({ kind: 'frame', text });
    if (random.chance(0.3)) await new Promise((resolve) => setTimeout(resolve, random.below(4)));
    if (random.chance(0.02)) newest()?.perform({ kind: 'cut' });
  }
  end(random, session, newest());
  const isOver = await Promise.race([session.closed, new Promise((resolve) => setTimeout(resolve, 3000))]);
  if (isOver === undefined) await session.close();
  await Promise.allSettled(asked); // Never, where one of them does not settle: the time of the test runs out.
  return asked.length;
}

function attempt(act: () => Promise<unknown>[]): Promise<unknown>[] {
  try {
    const asked = act();
    for (const promise of asked) promise.catch(() => {}); // The caller's to handle.
    return asked;
  } catch (error) {
    expect(error).toSatisfy(isRealtimeError);
    return [];
  }
}

describe.each(entries)('a server that means harm, on $name', (entry) => {
  const seeds = Array.from({ length: 12 }, () => Math.floor(Math.random() * 2 ** 31));

  it.each(seeds)(
    'also: throws nothing at anybody, and everything settles (seed %i)',
    async (seed) => {
      expect(await runCase(entry, seed)).toBeGreaterThanOrEqual(0);
      await new Promise(setImmediate);
      expect(({} as { isPolluted?: boolean }).isPolluted).toBeUndefined();
    },
    20_000,
  );
});
