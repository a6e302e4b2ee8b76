import type { ConnectMiniOptions } from '../connect/connect-options.ts';
import { openSession, type RealtimeRuntime } from '../connect/open-session.ts';
import type { RealtimeSource } from '../connect/realtime-source.ts';
import type { MiniSession } from '../session/mini-session.ts';

/** Opens a session of its core alone. Rejects with a `TypeError` for options that take more than that. */
export async function openMiniSession(
  source: RealtimeSource,
  options: ConnectMiniOptions,
  runtime: RealtimeRuntime,
): Promise<MiniSession> {
  for (const name of ['conversation', 'reconnect']) {
    if (Reflect.get(options, name) !== undefined) {
      throw new TypeError(`A mini session has no ${name}: import connectRealtime from '@unspool/realtime' for that.`);
    }
  }
  return openSession(source, options, runtime);
}
