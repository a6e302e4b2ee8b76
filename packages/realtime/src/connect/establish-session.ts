import type { RealtimeCredentials } from '@unspool/generated';

import { toSessionUpdate } from '../configuration/to-session-update.ts';
import type { WireSession } from '../configuration/wire-session.ts';
import type { RealtimeSession } from '../realtime-session.ts';
import { checkLiveness } from '../liveness/liveness-options.ts';
import { readReconnectPolicy } from '../reconnect/reconnect-policy.ts';
import { listReplayItems } from '../reconnect/replay-items.ts';
import { createSession } from '../session/create-session.ts';
import { type Keeper, keepSession } from '../session/keep-session.ts';
import type { EventReceiver } from '../session/live-connection.ts';
import { createSessionCore } from '../session/session-core.ts';
import type { OpenSocket } from '../socket/realtime-socket.ts';
import type { StartTimer } from '../start-timer.ts';
import type { ConnectRealtimeOptions, RealtimeSessionTarget } from './connect-options.ts';
import { openAttempt } from './open-attempt.ts';
import { type RealtimeSource, toProvider } from './realtime-source.ts';

/** What a runtime brings. */
export interface RealtimeRuntime {
  readonly credentials: RealtimeCredentials;
  readonly openSocket: OpenSocket;
  readonly startTimer: StartTimer;
  /** For what goes on beside a connection, and must not keep a program running. */
  readonly startBackgroundTimer: StartTimer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Opens a session with a source on a runtime, and lets go of the caller's signal when it is over. */
export async function establishSession(
  source: RealtimeSource,
  options: ConnectRealtimeOptions,
  runtime: RealtimeRuntime,
): Promise<RealtimeSession> {
  const { signal } = options;
  signal?.throwIfAborted();
  const target = readTarget(options);
  const session = options.session && toSessionUpdate(options.session, target);
  const { conversation, reconnect = conversation !== undefined } = options;
  const policy = readReconnectPolicy(reconnect);
  checkLiveness(options);
  const destination = { ...runtime, provider: toProvider(source), target, options };
  let keeper: Keeper | undefined;
  const core = createSessionCore({ ...runtime, options, session, checkOpen: () => keeper?.checkOpen() });
  const { report } = core.faults;
  const open = (wanted: WireSession | undefined, until: AbortSignal | undefined, receiver: EventReceiver) =>
    openAttempt({ ...runtime, destination, session: wanted, signal: until, receiver, report });

  const first = await open(session, signal, core.receive);
  if (signal?.aborted) void first.close(1000, '');
  signal?.throwIfAborted();
  core.attach(first);
  keeper = keepSession(first, {
    ...runtime,
    core,
    policy,
    liveness: options,
    connect: (wanted, until) => open(wanted, until, () => {}),
    listItems: () => listReplayItems(options, typeof reconnect === 'object' ? reconnect : {}, target),
  });
  follow(signal, keeper);
  return createSession({ core, keeper, first, target });
}

function follow(signal: AbortSignal | undefined, { abort, closed }: Keeper): void {
  const onAbort = () => abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  void closed.then(() => signal?.removeEventListener('abort', onAbort));
}

function readTarget({ model, target }: ConnectRealtimeOptions): RealtimeSessionTarget {
  if (target !== undefined) return target;
  if (typeof model === 'string' && model !== '') return { kind: 'conversation', model };
  throw new TypeError(
    "connectRealtime needs a model, such as { model: 'gpt-realtime' }, or a target, such as { target: { kind: 'transcription' } }.",
  );
}
