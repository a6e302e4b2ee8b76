import {
  clearAudio,
  type ConnectSettings,
  createItem,
  type RealtimeEvent,
  type RealtimeFault,
  type RealtimeSession,
  stayUp as keepUp,
  type StayUpOptions,
} from '@unspool/realtime';
import { createConversation } from '@unspool/realtime/conversation';
import { describe } from 'vitest';

import { type Clock, type RealtimeOptions, startServer } from '../server/index.ts';
import { entries, type Entry } from './entries.ts';

/** What a scenario starts with. */
export interface Scene {
  readonly realtime?: RealtimeOptions | undefined;
  /** The server's. */
  readonly clock?: Clock | undefined;
  readonly options?: Omit<ConnectSettings, 'reconnect'> | undefined;
  /** How it stays up, with the scenario's conversation: connecting again at once, unless it is said. */
  readonly stayUp?: Omit<StayUpOptions, 'conversation'> | undefined;
}

/** A server that plays its part, and a session with it. */
export type Scenario = Awaited<ReturnType<typeof startScenario>>;
export type StartScenario = (scene?: Scene) => Promise<Scenario>;

export const model = 'gpt-realtime';
const atOnce = { initialDelayMs: 5, maxDelayMs: 20 };

/** Describes what holds on each WebSocket. */
export function describeOnEach(title: string, define: (start: StartScenario, entry: Entry) => void): void {
  describe.each(entries)(`${title}, on $name`, (entry) => define((scene) => startScenario(entry, scene), entry));
}

/**
 * A session in text without turn detection, unless the scene says otherwise, which stays up. `conversation` follows it from its first
 * event on, and `events` are those that an iterator of its own was given.
 */
async function startScenario(entry: Entry, { realtime = {}, clock, options = {}, stayUp = atOnce }: Scene = {}) {
  const server = await startServer({ realtime, clock });
  const conversation = createConversation();
  const faults: RealtimeFault[] = [];
  const { session: settings, ...more } = options;
  const session = await entry.connectRealtime(entry.source(server), {
    model,
    reconnect: keepUp({ conversation, ...stayUp }),
    onFault: (fault) => faults.push(fault),
    ...more,
    session: { output_modalities: ['text'], audio: { input: { turn_detection: null } }, ...settings },
  });
  const events: RealtimeEvent[] = [];
  const following = follow(session, events);
  const connection = (number = 1) => {
    const view = server.realtime.connections[number - 1];
    if (view === undefined) throw new Error(`There is no connection ${number}.`);
    return view;
  };
  return {
    server,
    session,
    conversation,
    faults,
    events,
    connection,
    received: (type: string, number = 1) => connection(number).received.filter((entry) => entry.type === type),
    /** Errors that the server sent, on all connections. */
    errors: () => server.realtime.connections.flatMap(({ sent }) => sent.filter(({ type }) => type === 'error')),
    say: (text: string, id?: string) =>
      createItem(session, { id, type: 'message', role: 'user', content: [{ type: 'input_text', text }] }),
    /** Until the server has seen all that was sent so far. */
    settle: () => clearAudio(session),
    async [Symbol.asyncDispose]() {
      await session.close();
      await following;
      await server[Symbol.asyncDispose]();
    },
  };
}

async function follow(session: RealtimeSession, events: RealtimeEvent[]): Promise<void> {
  for await (const event of session) events.push(event);
}
