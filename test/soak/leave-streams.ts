import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@unspool/generated';
import { isStreamError } from '@unspool/streaming';
import { streamResponse } from '@unspool/streaming/responses';
import type { SoakServer } from './start-soak-server.ts';
import { weigh } from './weigh.ts';

/** What is left behind by streams that were left before their end. */
export interface LeftStreams {
  readonly streams: number;
  /** Bytes by which memory grew after the first tenth of them. */
  readonly grown: number;
  /** Answers that the server still has open. */
  readonly open: number;
  /** Listeners on the one signal that all calls had. */
  readonly listeners: number;
  /** Sockets and timers, idle connections that `fetch` keeps for a while among them, by kind, beyond those before. */
  readonly resources: Readonly<Record<string, number>>;
}

const atOnce = 50;

type Open = (signal: AbortSignal) => ReturnType<typeof streamResponse>;

/** Ways to leave a stream: each ends it early and says whether it ended as it must. */
const ways: readonly ((open: Open, shared: AbortSignal) => Promise<boolean>)[] = [
  async function leaveLoop(open, shared) {
    const stream = await open(shared);
    for await (const _ of stream) break;
    return stream.ended === 'aborted';
  },
  async function abortWhileReading(open, shared) {
    const stream = await open(shared);
    const reason = new Error('enough');
    const rest = stream.final().catch((error: unknown) => error === reason);
    await sleep(1);
    stream.abort(reason);
    return (await rest) === true;
  },
  async function abortInLoop(open, shared) {
    const controller = new AbortController();
    const stream = await open(AbortSignal.any([shared, controller.signal]));
    try {
      for await (const _ of stream) controller.abort();
      return false;
    } catch (error) {
      return error === controller.signal.reason;
    }
  },
  async function abortUnread(open) {
    const controller = new AbortController();
    const stream = await open(controller.signal);
    controller.abort();
    return stream.ended === 'aborted';
  },
];

/** Opens streams that never end, or whose connection breaks, some at once, and leaves each in its turn's way. */
export async function leaveStreams(server: SoakServer, streams: number): Promise<LeftStreams> {
  const held = createClient({ apiKey: 'sk-soak', baseUrl: server.urlOf('held', 3, 100) });
  const cut = createClient({ apiKey: 'sk-soak', baseUrl: server.urlOf('cut', 3, 100) });
  const { signal } = new AbortController();
  const params = { model: 'gpt-5', input: 'Go on.' };

  const leave = async (turn: number): Promise<void> => {
    const way = ways[turn % (ways.length + 1)];
    const isRight =
      way === undefined
        ? await (await streamResponse(cut, params, { signal })).final().catch(isCutOff)
        : await way((callSignal) => streamResponse(held, params, { signal: callSignal }), signal);
    if (isRight !== true) throw new Error(`Stream ${turn} (${way?.name ?? 'cut off'}) ended in another way.`);
  };

  const run = async (from: number, to: number): Promise<void> => {
    let next = from;
    const work = async (): Promise<void> => {
      while (next < to) await leave(next++);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    await settle(server);
  };

  const before = countResources();
  await run(0, Math.ceil(streams / 10));
  const early = weigh();
  await run(Math.ceil(streams / 10), streams);
  const grown = weigh() - early;
  const { open } = await server.count();
  const listeners = getEventListeners(signal, 'abort').length;
  return { streams, grown, open, listeners, resources: subtract(countResources(), before) };
}

function isCutOff(error: unknown): boolean {
  return isStreamError(error) && error.code === 'cut-off';
}

/** Waits until the server has seen all clients go, or two seconds. */
async function settle(server: SoakServer): Promise<void> {
  for (let look = 0; look < 100 && (await server.count()).open > 0; look++) await sleep(20);
}

function countResources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function subtract(after: Record<string, number>, before: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(after)
      .map(([kind, count]) => [kind, count - (before[kind] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}
