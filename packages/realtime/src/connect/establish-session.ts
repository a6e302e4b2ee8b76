import type { Area, Provider, RealtimeCredentials, RealtimeEndpoint } from '@unspool/generated';
import { openRealtimeEndpoint, refuseExposedKey } from '@unspool/generated/provider';

import { RealtimeError } from '../realtime-error.ts';
import type { RealtimeSession } from '../realtime-session.ts';
import { openSession, type SessionPlan } from '../session/open-session.ts';
import type { OpenSocket } from '../socket/realtime-socket.ts';
import { adaptWebSocket } from '../socket/web-socket.ts';
import type { StartTimer } from '../start-timer.ts';
import { checkEndpoint } from './check-endpoint.ts';
import type { ConnectRealtimeOptions, RealtimeSessionTarget } from './connect-options.ts';
import { type RealtimeSource, toProvider } from './realtime-source.ts';
import { createSecretMask } from './create-secret-mask.ts';
import { createSessionUpdate } from './create-session-update.ts';
import { createStop, type Stop, untilAborted } from './create-stop.ts';

/** What a runtime brings. */
export interface RealtimeRuntime {
  readonly credentials: RealtimeCredentials;
  readonly openSocket: OpenSocket;
  readonly startTimer: StartTimer;
}

/** Opens a session with a source on a runtime, and lets go of the caller's signal when it is over. */
export async function establishSession(
  source: RealtimeSource,
  options: ConnectRealtimeOptions,
  runtime: RealtimeRuntime,
): Promise<RealtimeSession> {
  options.signal?.throwIfAborted();
  const provider = toProvider(source);
  const milliseconds = options.timeout ?? 15_000;
  const stop = createStop({
    signal: options.signal,
    milliseconds,
    startTimer: runtime.startTimer,
    timeoutError: () =>
      new RealtimeError(
        'timeout',
        `Provider ${provider.id} did not acknowledge the realtime session within ${milliseconds} ms. Check its base URL and the network, or raise timeout.`,
      ),
  });
  try {
    const plan = await untilAborted(planSession(provider, options, { runtime, stop }), stop.signal);
    const session = await openPlanned(plan, stop.signal);
    stop.cancelTimer();
    void session.closed.then(stop.release);
    return session;
  } catch (error) {
    stop.release();
    throw error;
  }
}

function openPlanned(plan: SessionPlan, signal: AbortSignal): Promise<RealtimeSession> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = openSession(plan, { ready: resolve, refused: reject });
    signal.addEventListener('abort', () => abort(signal.reason), { once: true });
  });
}

interface Attempt {
  readonly runtime: RealtimeRuntime;
  readonly stop: Stop;
}

async function planSession(
  provider: Provider<Area>,
  options: ConnectRealtimeOptions,
  { runtime, stop }: Attempt,
): Promise<SessionPlan> {
  const target = readTarget(options);
  const update = createSessionUpdate(target, options.session);
  const endpoint = await openRealtimeEndpoint(provider, target, options.credentials ?? runtime.credentials);
  stop.signal.throwIfAborted();
  checkEndpoint(endpoint.url, options.allowInsecure ?? false);
  if (options.allowKeyInBrowser !== true) refuseExposedKey(readProtocolKey(endpoint));
  return {
    endpoint,
    update,
    openSocket: await chooseSocket(endpoint, options, { runtime, stop }),
    startTimer: runtime.startTimer,
    context: { provider: provider.id, host: new URL(endpoint.url).host, mask: createSecretMask(endpoint) },
    maxBufferedCharacters: options.maxBufferedCharacters ?? 32 * 1024 * 1024,
    onFault: options.onFault,
  };
}

/** The key that travels as a subprotocol, if one does. */
function readProtocolKey({ protocols }: RealtimeEndpoint): { readonly subprotocol: string | undefined } {
  const prefix = 'openai-insecure-api-key.';
  return { subprotocol: protocols.find((protocol) => protocol.startsWith(prefix))?.slice(prefix.length) };
}

function readTarget({ model, target }: ConnectRealtimeOptions): RealtimeSessionTarget {
  if (target !== undefined) return target;
  if (typeof model === 'string' && model !== '') return { kind: 'conversation', model };
  throw new TypeError(
    "connectRealtime needs a model, such as { model: 'gpt-realtime' }, or a target, such as { target: { kind: 'transcription' } }.",
  );
}

async function chooseSocket(
  endpoint: RealtimeEndpoint,
  { webSocket }: ConnectRealtimeOptions,
  { runtime, stop }: Attempt,
): Promise<OpenSocket> {
  if (webSocket === undefined) return runtime.openSocket;
  const socket = await webSocket(endpoint);
  if (stop.signal.aborted) socket.close(); // Nobody waits for it any more.
  return (_, handlers) => adaptWebSocket(socket, handlers);
}
