import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RealtimeOptions } from '../server/index.ts';
import type { TalkQuestion, TalkView } from './talk-server.ts';

/** A realtime server in a process of its own, whose clock stands still unless it is told to go on. */
export interface TalkServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly advance: (milliseconds: number) => Promise<void>;
  readonly look: () => Promise<TalkView>;
}

interface TalkScript {
  readonly onConnection: RealtimeOptions['onConnection'];
  readonly lifetimeMs: number;
  /** Milliseconds since 1970. */
  readonly startMs: number;
}

export async function startTalkServer({ onConnection, lifetimeMs, startMs }: TalkScript): Promise<TalkServer> {
  const script = [JSON.stringify(onConnection), `${lifetimeMs}`, `${startMs}`];
  const child = fork(fileURLToPath(new URL('talk-server.ts', import.meta.url)), script);
  // Its first message is the address, and each later one answers a question.
  const [baseUrl] = (await once(child, 'message')) as [string];
  let line: Promise<unknown> = Promise.resolve();
  const ask = (question: TalkQuestion): Promise<unknown> => {
    line = line.then(async () => {
      child.send(question);
      const [answer] = await once(child, 'message');
      return answer;
    });
    return line;
  };
  return {
    baseUrl,
    advance: async (milliseconds) => void (await ask({ advance: milliseconds })),
    look: async () => (await ask('look')) as TalkView,
    [Symbol.asyncDispose]: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
