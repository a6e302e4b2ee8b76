import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBytes, lineEnds, scriptBody, sliceBytes } from '../sse.fixture.ts';
import { createMessageSource } from './message-source.ts';
import type { SseMessage } from './sse-parser.ts';

async function readAll(chunks: readonly Uint8Array[]): Promise<SseMessage[]> {
  const source = createMessageSource(scriptBody(chunks).stream);
  const messages: SseMessage[] = [];
  for (let more = true; more;) {
    more = await source.fill();
    for (let message = source.take(); message !== undefined; message = source.take())
      messages.push({ event: message.event, data: message.data });
  }
  return messages;
}

const message = (data: string, event?: string): SseMessage => ({ event, data });

const table: readonly { readonly name: string; readonly given: string; readonly want: readonly SseMessage[] }[] = [
  { name: 'one record', given: 'data: a\n\n', want: [message('a')] },
  { name: 'a named record', given: 'event: x\ndata: a\n\n', want: [message('a', 'x')] },
  { name: 'data before its name', given: 'data: a\nevent: x\n\n', want: [message('a', 'x')] },
  { name: 'no space after the colon', given: 'data:a\n\n', want: [message('a')] },
  { name: 'only one space taken off', given: 'data:  a\n\n', want: [message(' a')] },
  { name: 'several data lines', given: 'data: a\ndata: b\n\n', want: [message('a\nb')] },
  { name: 'a data field without a colon', given: 'data\n\n', want: [message('')] },
  { name: 'a name without data', given: 'event: ping\n\ndata: a\n\n', want: [message('a')] },
  { name: 'comments and keep-alives', given: ': OPENROUTER PROCESSING\n\n:\n\ndata: a\n\n', want: [message('a')] },
  { name: 'id, retry and unknown fields', given: 'id: 1\nretry: 5\nfoo: bar\ndata: a\n\n', want: [message('a')] },
  { name: 'a byte order mark', given: '\uFEFFdata: a\n\n', want: [message('a')] },
  { name: 'a mark that is not first', given: 'data: \uFEFFa\n\n', want: [message('\uFEFFa')] },
  { name: 'a last record without its blank line', given: 'data: a\n\ndata: b\n', want: [message('a'), message('b')] },
  { name: 'a last record without any line end', given: 'data: a\n\ndata: b', want: [message('a'), message('b')] },
  { name: 'the error field of llama.cpp', given: 'error: {"code":500}\n\n', want: [message('{"code":500}', 'error')] },
  { name: 'nothing', given: '', want: [] },
  { name: 'characters of four bytes', given: 'data: 🧵é漢\n\n', want: [message('🧵é漢')] },
];

describe('createMessageSource', () => {
  for (const [ending, lineEnd] of Object.entries(lineEnds)) {
    for (const { name, given, want } of table) {
      const bytes = new TextEncoder().encode(given.replaceAll('\n', lineEnd));
      it(`reads ${name} (${ending}), cut at every offset`, async () => {
        expect(await readAll([bytes])).toEqual(want);
        expect(await readAll(sliceBytes(bytes, 1))).toEqual(want);
        for (let offset = 1; offset < bytes.length; offset++)
          expect(await readAll(cutBytes(bytes, [offset]))).toEqual(want);
      });
    }
  }

  it('reads any records in any line ends, however they are cut', async () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll(/[\r\n\uFEFF]/g, '·'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            event: fc.option(
              text.filter((name) => name.trim() !== ''),
              { nil: undefined },
            ),
            data: text,
          }),
        ),
        fc.constantFrom(...Object.values(lineEnds)),
        fc.array(fc.nat(2000)),
        async (records, lineEnd, offsets) => {
          const framed = records.map(
            ({ event, data }) =>
              `${event === undefined ? '' : `event: ${event}${lineEnd}`}data: ${data}${lineEnd}${lineEnd}`,
          );
          expect(await readAll(cutBytes(framed.join(''), offsets))).toEqual(records);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads one chunk when it is asked to, and none before', async () => {
    const body = scriptBody(sliceBytes('data: a\n\ndata: b\n\n', 9));
    const source = createMessageSource(body.stream);
    expect([source.take(), body.pulls]).toEqual([undefined, 0]);
    await source.fill();
    expect([source.take()?.data, source.take(), body.pulls]).toEqual(['a', undefined, 1]);
  });

  it('cancels the body with the reason, and ends the read that is under way', async () => {
    const body = scriptBody([], { kind: 'stall' });
    const source = createMessageSource(body.stream);
    const fill = source.fill();
    source.cancel('enough');
    expect(await fill).toBe(false);
    expect(body.cancelled).toEqual({ reason: 'enough' });
  });

  it('rejects when the connection breaks', async () => {
    const error = new TypeError('terminated');
    const source = createMessageSource(scriptBody(sliceBytes('data: a\n\n', 9), { kind: 'break', error }).stream);
    expect(await source.fill()).toBe(true);
    await expect(source.fill()).rejects.toBe(error);
    source.cancel(error);
  });

  it('reads a released body to its end, so that the connection is used again', async () => {
    const body = scriptBody(sliceBytes('data: a\n\n: bye\n\n', 9));
    const source = createMessageSource(body.stream);
    await source.fill();
    source.release();
    await expect.poll(() => body.pulls).toBe(3);
    expect(body.cancelled).toBeUndefined();
  });

  it('cuts off a released body that does not end', async () => {
    const body = scriptBody(sliceBytes('data: a\n\n', 9), { kind: 'stall' });
    const source = createMessageSource(body.stream);
    await source.fill();
    source.release();
    await expect.poll(() => body.cancelled, { timeout: 10_000 }).toEqual({ reason: undefined });
  });

  it('cuts off a released body that goes on and on', async () => {
    const body = scriptBody(Array.from({ length: 1000 }, () => new Uint8Array(1024)));
    createMessageSource(body.stream).release();
    await expect.poll(() => body.cancelled, { timeout: 10_000 }).toEqual({ reason: undefined });
    expect(body.pulls).toBeLessThan(100);
  });
});
