import { toSessionUpdate } from '../configuration/to-session-update.ts';
import type { WireSession } from '../configuration/wire-session.ts';
import { checkLiveness } from '../liveness/liveness-options.ts';
import { onAbort } from '../on-abort.ts';
import { createSession } from '../session/create-session.ts';
import { createSessionCore } from '../session/create-session-core.ts';
import { keepSession } from '../session/keep-session.ts';
import type { EventReceiver } from '../session/live-connection.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import { serveConnection } from '../session/serve-connection.ts';
import type { Connect, StartUpkeep } from '../session/session-start.ts';
import type { ConnectRealtimeOptions } from './connect-options.ts';
import { openAttempt } from './open-attempt.ts';
import { readTarget } from './read-target.ts';
import type { RealtimeRuntime } from './realtime-runtime.ts';
import { type RealtimeSource, toProvider } from './realtime-source.ts';

/** Opens a session with a source on a runtime, and lets go of the caller's signal when it is over. */
export async function openSession(
  source: RealtimeSource,
  options: ConnectRealtimeOptions,
  runtime: RealtimeRuntime,
): Promise<RealtimeSession> {
  const { reconnect, signal } = options;
  signal?.throwIfAborted();
  const target = readTarget(options);
  const session = options.session && toSessionUpdate(options.session, target);
  checkLiveness(options);
  if ('conversation' in options || (reconnect && typeof reconnect !== 'function')) {
    throw new TypeError('Connect with { reconnect: stayUp({ conversation }) }.');
  }
  const destination = { ...runtime, provider: toProvider(source), target, options };
  const open = (wanted: WireSession | undefined, until: AbortSignal | undefined, receiver: EventReceiver) =>
    openAttempt({ ...runtime, destination, session: wanted, signal: until, receiver, report: core.faults.report });
  const connect: Connect = (wanted, until) => open(wanted, until, () => {});
  const core = createSessionCore({ options, runtime, target });
  // Declarations keep to themselves what is in it.
  core.upkeep = reconnect ? (reconnect as StartUpkeep)({ core, connect, session, liveness: options }) : undefined;

  const first = await open(session, signal, core.receive);
  if (signal?.aborted) void first.close(1000, '');
  signal?.throwIfAborted();
  core.attach(first);
  const { ending, upkeep } = core;
  const served = upkeep?.serve(first, ending.signal) ?? serveConnection(first, options, runtime.startBackgroundTimer);
  const keeper = keepSession(core, served);
  void keeper.closed.then(onAbort(signal, keeper.abort));
  return createSession(core, keeper, first);
}
