import { once } from 'node:events';

import { createManualClock, startServer, type RealtimeOptions } from '../server/index.ts';

/** What such a server does; it comes as the first message. */
export interface TalkScript {
  /** Faults by the number of the connection. */
  readonly onConnection: RealtimeOptions['onConnection'];
  readonly lifetimeMs: number;
  /** Milliseconds since 1970. */
  readonly startMs: number;
}

/** What the process that forked this one asks for, one thing at a time. */
export type TalkQuestion = { readonly advance: number } | 'look';

/** What this one answers to `look`. */
export interface TalkView {
  /** How the connections so far ended, in order; those that serve have not. */
  readonly ends: readonly (number | undefined)[];
  /** Items of the newest one. */
  readonly items: readonly { readonly id?: string | undefined; readonly type: string }[];
  /** Codes of the errors that were sent to the newest one. */
  readonly errors: readonly unknown[];
}

const [{ onConnection, lifetimeMs, startMs }] = (await once(process, 'message')) as [TalkScript];
const clock = createManualClock(startMs);
const server = await startServer({ clock, realtime: { record: 'no-audio', lifetimeMs, onConnection } });

process.on('message', (question: TalkQuestion) => {
  if (question === 'look') process.send?.(look());
  else void clock.advance(question.advance).then(() => process.send?.('advanced'));
});
process.on('disconnect', () => process.exit());
process.send?.(server.baseUrl);

function look(): TalkView {
  const { connections } = server.realtime;
  const newest = connections.at(-1);
  return {
    ends: connections.map(({ closed }) => closed?.code),
    items: newest?.items ?? [],
    errors: newest?.sent.flatMap(({ type, event }) => (type === 'error' ? [event] : [])) ?? [],
  };
}
