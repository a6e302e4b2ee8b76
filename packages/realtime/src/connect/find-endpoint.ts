import type { Area, Provider, RealtimeCredentials, RealtimeEndpoint, RealtimeTarget } from '@unspool/generated';
import { NotSupportedError } from '@unspool/generated/errors';

/** Asks the provider where the socket goes. Rejects with `NotSupportedError` when it has no realtime. */
export async function findEndpoint(
  provider: Provider<Area>,
  target: RealtimeTarget,
  credentials: RealtimeCredentials,
): Promise<RealtimeEndpoint> {
  if (provider.realtime === undefined || provider.unsupported?.includes('realtime')) {
    throw new NotSupportedError(provider.id, 'realtime sessions');
  }
  return provider.realtime(target, credentials);
}
