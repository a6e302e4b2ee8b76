import type { RealtimeCredentials } from '@unspool/generated';

import { toSessionUpdate } from '../configuration/to-session-update.ts';
import type { WireSession } from '../configuration/wire-session.ts';
import { checkLiveness } from '../liveness/liveness-options.ts';
import { onAbort } from '../on-abort.ts';
import { createSession } from '../session/create-session.ts';
import { keepSession } from '../session/keep-session.ts';
import type { EventReceiver, LiveConnection } from '../session/live-connection.ts';
import type { MiniSession } from '../session/mini-session.ts';
import { serveConnection } from '../session/serve-connection.ts';
import { createSessionCore, type SessionCore } from '../session/session-core.ts';
import type { SessionExtension } from '../session/session-extension.ts';
import type { OpenSocket } from '../socket/realtime-socket.ts';
import type { StartTimer } from '../start-timer.ts';
import type { ConnectMiniOptions, RealtimeSessionTarget } from './connect-options.ts';
import { openAttempt } from './open-attempt.ts';
import { type RealtimeSource, toProvider } from './realtime-source.ts';
import { readTarget } from './read-target.ts';

/** What a runtime brings. */
export interface RealtimeRuntime {
  readonly credentials: RealtimeCredentials;
  readonly openSocket: OpenSocket;
  readonly startTimer: StartTimer;
  /** For what goes on beside a connection, and must not keep a program running. */
  readonly startBackgroundTimer: StartTimer;
}

/** Opens another connection to where the first one goes, and has a session acknowledged. Its events wait for a receiver. */
export type Connect = (session: WireSession | undefined, signal: AbortSignal) => Promise<LiveConnection>;

/** A session before its first connection. */
export interface SessionStart {
  readonly core: SessionCore;
  readonly connect: Connect;
  readonly target: RealtimeSessionTarget;
  /** What the first connection is opened with. */
  readonly session: WireSession | undefined;
}

/** Makes what a session has besides its core. */
export type Extend = (start: SessionStart) => SessionExtension;

/**
 * Opens a session with a source on a runtime, and lets go of the caller's signal when it is over. Without `extend` it has its core
 * alone, and ends with its connection.
 */
export async function openSession(
  source: RealtimeSource,
  options: ConnectMiniOptions,
  { extend, ...runtime }: RealtimeRuntime & { readonly extend?: Extend | undefined },
): Promise<MiniSession> {
  const { signal } = options;
  signal?.throwIfAborted();
  const target = readTarget(options);
  const session = options.session && toSessionUpdate(options.session, target);
  checkLiveness(options);
  const { startBackgroundTimer } = runtime;
  const destination = { ...runtime, provider: toProvider(source), target, options };
  const open = (wanted: WireSession | undefined, until: AbortSignal | undefined, receiver: EventReceiver) =>
    openAttempt({ ...runtime, destination, session: wanted, signal: until, receiver, report: core.faults.report });
  const connect: Connect = (wanted, until) => open(wanted, until, () => {});
  const core = createSessionCore({
    startBackgroundTimer,
    options,
    extend: (made) => extend?.({ core: made, connect, target, session }),
  });

  const first = await open(session, signal, core.receive);
  if (signal?.aborted) void first.close(1000, '');
  signal?.throwIfAborted();
  core.attach(first);
  const { ending, extension } = core;
  const served = extension?.serve(first, ending.signal) ?? serveConnection(first, options, startBackgroundTimer);
  const keeper = keepSession(core, served);
  void keeper.closed.then(onAbort(signal, keeper.abort));
  return createSession(core, keeper, first);
}
