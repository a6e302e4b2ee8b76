import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@unspool/generated';
import { streamResponse } from '@unspool/streaming/responses';
import type { SoakServer } from './start-soak-server.ts';
import { weigh } from './weigh.ts';

/** What a slow loop saw. */
export interface SlowReading {
  readonly deltas: number;
  /** Bytes by which memory grew from the first tenth of the stream on, at most, beyond the text that it accumulates. */
  readonly grown: number;
  /** Bytes that the server was ahead of the loop, at most. */
  readonly lead: number;
}

/**
 * Loops with a pause of a millisecond an event over a server that writes as fast as it is read.
 *
 * `fetch` of Node 20 takes 64 KB from the network each time that it is asked, however little of it fits its buffer of 16 KB, and
 * keeps the rest: it reads ahead of a slow loop without bound unless deltas, or that buffer, are as large.
 */
export async function readSlowly(server: SoakServer, deltas: number, size: number): Promise<SlowReading> {
  const client = createClient({ apiKey: 'sk-soak', baseUrl: server.urlOf('whole', deltas, size) });
  const stream = await streamResponse(client, { model: 'gpt-5', input: 'Go on.' }, { timeout: 600_000 });
  const seen = { deltas: 0, base: 0, grown: 0, lead: 0 };
  const look = async (): Promise<void> => {
    const { written } = await server.count();
    const weight = weigh() - seen.deltas * size;
    if (seen.base === 0) seen.base = weight;
    seen.grown = Math.max(seen.grown, weight - seen.base);
    seen.lead = Math.max(seen.lead, (written - seen.deltas) * size);
  };
  for await (const event of stream) {
    if (event.type !== 'response.output_text.delta') continue;
    if (event.sequence_number !== seen.deltas++) throw new Error(`Delta ${seen.deltas} is out of order.`);
    await sleep(1);
    if (seen.deltas % Math.ceil(deltas / 10) === 0) await look();
  }
  return { deltas: seen.deltas, grown: seen.grown, lead: seen.lead };
}
