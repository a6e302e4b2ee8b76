import type { ConnectRealtimeOptions, RealtimeSession } from '@unspool/realtime';

import { createManualClock } from '../server/index.ts';
import { openNodeSocket, openSession, type StartTimer } from './realtime-source.ts';
import type { TalkServer } from './start-talk-server.ts';

/** Time that passes only when it is told to, on both sides at once. */
export interface SharedClock {
  readonly now: () => number;
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Lets a little time pass again and again until something has come of it: sockets take real time. */
  readonly until: <TValue>(promise: Promise<TValue>) => Promise<TValue>;
}

/** A session on `ws` whose timers run by a clock that it shares with the server. */
export async function openManualSession(
  server: TalkServer,
  { startMs, random, ...options }: ConnectRealtimeOptions & { readonly startMs: number; readonly random: () => number },
): Promise<{ readonly session: RealtimeSession; readonly clock: SharedClock }> {
  const own = createManualClock(startMs);
  const startTimer: StartTimer = (milliseconds, callback) => {
    const stop = new AbortController();
    void own.sleep(milliseconds, stop.signal).then(() => stop.signal.aborted || callback());
    return () => stop.abort(null); // An error would keep its stack, and with it a session's insides.
  };
  const advance = async (milliseconds: number) => {
    await server.advance(milliseconds);
    await own.advance(milliseconds);
  };
  const clock: SharedClock = {
    now: own.now,
    advance,
    async until(promise) {
      const state = { isSettled: false };
      const settle = () => (state.isSettled = true);
      promise.then(settle, settle);
      while (!state.isSettled) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        await advance(5);
      }
      return promise;
    },
  };
  const runtime = { startTimer, startBackgroundTimer: startTimer, now: own.now, random };
  const opening = openSession(
    { token: 'sk-embedded', baseUrl: server.baseUrl },
    options as ConnectRealtimeOptions, // The same, without what is taken out.
    { ...runtime, credentials: 'headers', openSocket: openNodeSocket },
  );
  return { session: await clock.until(opening), clock };
}
