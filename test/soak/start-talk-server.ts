import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TalkQuestion, TalkScript, TalkView } from './talk-server.ts';

/** A realtime server in a process of its own, whose clock stands still unless it is told to go on. */
export interface TalkServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly advance: (milliseconds: number) => Promise<void>;
  readonly look: () => Promise<TalkView>;
}

export async function startTalkServer(script: TalkScript): Promise<TalkServer> {
  const child = fork(fileURLToPath(new URL('talk-server.ts', import.meta.url)));
  // Each message answers one: the first is the address.
  child.send(script);
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
