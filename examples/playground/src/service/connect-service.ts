import { type Area, type Client, createClient, type Provider } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';

/**
 * A client of whichever provider was chosen. What is not served is refused when it is called, since no type can tell here: the
 * program learns only while it runs who will answer. A key leaves a browser only where that is asked for.
 */
export function connectService(provider: Provider<Area>): Client {
  const client = createClient({ provider, allowKeyInBrowser: true, maxRetries: 1 });
  // A client of any provider: calls that it does not serve reject with NotSupportedError.
  return client as unknown as Client;
}

/** Whether the service answers at all: how many models it lists, and how long that took. */
export async function testService(
  client: Client<'models'>,
  signal: AbortSignal,
): Promise<{ models: number; ms: number }> {
  const started = performance.now();
  let models = 0;
  for await (const _ of listModels(client, {}, { signal })) models += 1;
  return { models, ms: performance.now() - started };
}
