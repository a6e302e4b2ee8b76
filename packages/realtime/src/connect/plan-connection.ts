import type { Area, Provider, RealtimeCredentials, RealtimeEndpoint, RealtimeTarget } from '@unspool/generated';
import { openRealtimeEndpoint, refuseExposedKey } from '@unspool/generated/provider';

import type { ConnectContext } from '../session/to-connect-error.ts';
import type { OpenSocket } from '../socket/realtime-socket.ts';
import { adaptWebSocket } from '../socket/web-socket.ts';
import { checkEndpoint } from './check-endpoint.ts';
import type { ConnectSettings } from './connect-options.ts';
import { createSecretMask } from './create-secret-mask.ts';

/** Where a connection goes, with credentials that were asked for just now. */
export interface ConnectionPlan {
  readonly endpoint: RealtimeEndpoint;
  readonly openSocket: OpenSocket;
  readonly context: ConnectContext;
}

/** Whom every connection of a session is with. */
export interface Destination {
  readonly provider: Provider<Area>;
  readonly target: RealtimeTarget;
  readonly options: ConnectSettings;
  readonly credentials: RealtimeCredentials;
  readonly openSocket: OpenSocket;
}

/** Plans one connection. Rejects with what the provider's credentials, or the caller's `webSocket`, reject with. */
export async function planConnection(destination: Destination, signal: AbortSignal): Promise<ConnectionPlan> {
  const { provider, target, options } = destination;
  const endpoint = await openRealtimeEndpoint(provider, target, options.credentials ?? destination.credentials);
  signal.throwIfAborted();
  const host = checkEndpoint(endpoint.url, options.allowInsecure ?? false);
  if (options.allowKeyInBrowser !== true) refuseExposedKey(readProtocolKey(endpoint));
  return {
    endpoint,
    openSocket: await chooseSocket(endpoint, destination, signal),
    context: { provider: provider.id, host, mask: createSecretMask(endpoint) },
  };
}

/** The key that travels as a subprotocol, if one does. */
function readProtocolKey({ protocols }: RealtimeEndpoint): { readonly subprotocol: string | undefined } {
  const prefix = 'openai-insecure-api-key.';
  return { subprotocol: protocols.find((protocol) => protocol.startsWith(prefix))?.slice(prefix.length) };
}

async function chooseSocket(
  endpoint: RealtimeEndpoint,
  { options: { webSocket }, openSocket }: Destination,
  signal: AbortSignal,
): Promise<OpenSocket> {
  if (webSocket === undefined) return openSocket;
  const socket = await webSocket(endpoint);
  if (signal.aborted) socket.close(); // Nobody waits for it any more.
  return (_, handlers) => adaptWebSocket(socket, handlers);
}
