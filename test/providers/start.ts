import { type Area, type Client, createClient } from '@unspool/generated';
import type { ChatDialect } from '@unspool/providers/dialect/chat';
import type { Adapter } from './adapters.ts';
import { rightKey, type FakeUpstream, startFakeUpstream } from './fake-upstream.ts';

/** A client of any provider: what it is not served is to be refused at run time here. */
export type AnyClient = Client<Area, ChatDialect>;

export interface Started extends AsyncDisposable {
  readonly client: AnyClient;
  readonly upstream: FakeUpstream;
}

/** Starts a provider's fake and makes a client of it. */
export async function start({ sheet, connect }: Adapter, apiKey = rightKey): Promise<Started> {
  const upstream = await startFakeUpstream(sheet);
  const provider = connect(upstream.origin, apiKey);
  const client = createClient({ provider, maxRetries: 0 }) as unknown as AnyClient;
  return { client, upstream, [Symbol.asyncDispose]: () => upstream[Symbol.asyncDispose]() };
}
