import type { Client } from '@unspool/generated';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StreamKind } from './accumulation.ts';
import type { EventStream } from './event-stream.ts';
import { fromSse, toSse } from './relay/index.ts';
import { createScriptedClient, cutBytes, lineEnds, scriptBody } from './sse.fixture.ts';
import { isStreamError } from './stream-error.ts';

/** A stream with what it has to come to. */
export interface StreamExample<TEvent, TFinal> {
  readonly kind: StreamKind<TEvent, TFinal>;
  readonly open: (client: Client) => Promise<EventStream<TEvent, TFinal>>;
  /** The bytes as text, lines ended by LF. */
  readonly text: string;
  readonly events: readonly unknown[];
  readonly final: TFinal;
  /** How the stream ends when nothing is missing. */
  readonly ended: 'done-marker' | 'terminal-event';
}

/** What every stream of the package has to stand: bytes cut and ended anyhow, a body that stops anywhere, an error between events. */
export function checkStream<TEvent extends object, TFinal>(example: StreamExample<TEvent, TFinal>): void {
  const { kind, open, text, events, final, ended } = example;
  const bytes = new TextEncoder().encode(text);
  const openChunks = (chunks: readonly Uint8Array[]) => open(createScriptedClient(scriptBody(chunks).stream).client);

  it('comes through the same at every cut', async () => {
    for (let offset = 0; offset < bytes.length; offset++) {
      const stream = await openChunks(cutBytes(bytes, [offset]));
      expect(await collect(stream)).toEqual(events);
      expect([await stream.final(), stream.ended]).toEqual([final, ended]);
    }
  });

  it('comes through the same however its bytes are cut and its lines end', async () => {
    const cuts = fc.array(fc.nat(bytes.length));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.values(lineEnds)), cuts, async (lineEnd, offsets) => {
        const stream = await openChunks(cutBytes(`\uFEFF: hello\n${text}`.replaceAll('\n', lineEnd), offsets));
        expect(await collect(stream)).toEqual(events);
        expect(await stream.final()).toEqual(final);
      }),
      { numRuns: 100 },
    );
  });

  it('is whole or an error wherever its body stops', async () => {
    let whole = 0;
    for (let length = 0; length <= bytes.length; length++) {
      const stream = await openChunks([bytes.slice(0, length)]);
      const value: unknown = await stream.final().catch((error: unknown) => error);
      if (!isStreamError(value)) {
        expect(value).toEqual(final);
        whole += 1;
      } else expect([value.code, value.ended, value.partial]).toEqual(['cut-off', 'eof', stream.snapshot]);
    }
    expect([whole > 0, whole < bytes.length / 4]).toEqual([true, true]);
  });

  it('is the same when it is handed on', async () => {
    const relayed = await fromSse(toSse(await openChunks([bytes])), kind);
    expect(await collect(relayed)).toEqual(events);
    expect([await relayed.final(), relayed.ended]).toEqual([final, ended]);
  });

  it('keeps what came before an error between the events', async () => {
    const [first, ...others] = text.split(/(?<=\n\n)/);
    const report = 'event: error\ndata: {"error":{"message":"Too busy.","code":"server_error"}}\n\n';
    const stream = await open(createScriptedClient([first, report, ...others].join('')).client);
    const seen: unknown[] = [];
    const loop = async () => {
      for await (const event of stream) seen.push(event);
    };
    await expect(loop()).rejects.toMatchObject({ code: 'in-band-error', details: { code: 'server_error' } });
    expect(seen).toEqual(events.slice(0, 1));
    await expect(stream.final()).rejects.toMatchObject({ partial: stream.snapshot });
  });
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  return events;
}
