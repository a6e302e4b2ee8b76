import { type Extend, openSession } from '../connect/open-session.ts';
import type { RealtimeSource } from '../connect/realtime-source.ts';
import type { RealtimeSession } from '../realtime-session.ts';
import type { ConnectRealtimeOptions } from './connect-options.ts';
import { createExtension } from './create-extension.ts';
import type { WholeRuntime } from './whole-runtime.ts';

/** Opens a session with requests, which goes on with another connection where the options say so. */
export async function establishSession(
  source: RealtimeSource,
  options: ConnectRealtimeOptions,
  runtime: WholeRuntime,
): Promise<RealtimeSession> {
  const extend: Extend = (start) => createExtension(start, options, runtime);
  const session = await openSession(source, options, { ...runtime, extend });
  return session as RealtimeSession; // With the members of its extension.
}
