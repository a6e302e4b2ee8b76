import { createClient, type Client, type OpenAiClientOptions } from '@unspool/generated';
import type { FaultServer } from './fault-server.ts';
import { createScriptedClock, type ScriptedClock } from './scripted-clock.ts';

export const apiKey = 'sk-fault-0123456789';

export interface Connection {
  readonly client: Client;
  readonly clock: ScriptedClock;
  /** Settles when the headers of an answer have come, and its body is being read. */
  readonly answered: Promise<void>;
}

/** A client of a fault server, on a scripted clock. It repeats nothing unless told to. */
export function connect({ origin }: Pick<FaultServer, 'origin'>, options: OpenAiClientOptions = {}): Connection {
  const clock = createScriptedClock();
  let settle: () => void;
  const answered = new Promise<void>((resolve) => (settle = resolve));
  const client = createClient({
    apiKey,
    baseUrl: `${origin}/v1`,
    clock,
    random: () => 0.5,
    maxRetries: 0,
    // The hook itself comes before the body.
    hooks: { onResponse: () => void setImmediate(settle) },
    ...options,
  });
  return { client, clock, answered };
}
