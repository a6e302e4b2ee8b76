import { describe, expect, it } from 'vitest';
import { excerptLimit, readExcerpt } from './read-excerpt.ts';

/** A body that comes in pieces, and what became of it. */
function open(pieces: Iterable<Uint8Array>, cancel: () => void | Promise<void> = () => {}) {
  const iterator = pieces[Symbol.iterator]();
  const seen = { bytes: 0, cancelled: 0 };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const { value, done } = iterator.next();
        if (done === true) return controller.close();
        seen.bytes += value.length;
        controller.enqueue(new Uint8Array(value));
      },
      cancel: () => {
        seen.cancelled += 1;
        return cancel();
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, response: new Response(stream) };
}

function* repeat(bytes: Uint8Array) {
  for (;;) yield bytes;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('readExcerpt', () => {
  it.each(['', 'grüße', '\uFEFF{"error":"m"}', 'x'.repeat(100_000), 'x'.repeat(excerptLimit - 1)])(
    'reads a body that has an end as the platform does (%#)',
    async (text) => {
      const bytes = bytesOf(text);
      const size = bytes.length < 100 ? 1 : 65_536;
      const { response, seen } = open(
        Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.slice(index * size, (index + 1) * size),
        ),
      );
      expect(await readExcerpt(response)).toBe(await new Response(text).text());
      expect(seen.cancelled).toBe(0);
    },
  );

  it('reads no more than it keeps, and cancels the rest once', async () => {
    const { response, seen } = open(repeat(bytesOf('12345678'.repeat(8192))));
    expect(await readExcerpt(response)).toBe('12345678'.repeat(excerptLimit / 8));
    expect(seen).toEqual({ bytes: excerptLimit, cancelled: 1 });
  });

  it('counts characters, however long they are on the wire', async () => {
    const { response } = open(repeat(bytesOf('ü'.repeat(1000) + 'x')));
    const text = await readExcerpt(response);
    expect([text.length, text.slice(0, 1001)]).toEqual([excerptLimit, 'ü'.repeat(1000) + 'x']);
  });

  it.each([() => Promise.reject(new Error('refused')), () => new Promise<void>(() => {})])(
    'waits for no cancelling, and is not told how it goes',
    async (cancel) => {
      const { response } = open(repeat(new Uint8Array(65_536)), cancel);
      expect(await readExcerpt(response)).toHaveLength(excerptLimit);
    },
  );

  it('rejects with what the body breaks with', async () => {
    const broken = new TypeError('terminated');
    const pieces = function* () {
      yield bytesOf('<html>');
      throw broken;
    };
    await expect(readExcerpt(open(pieces()).response)).rejects.toBe(broken);
  });

  it('takes the word of a fetch whose bodies are no web streams', async () => {
    const text = async () => 'a page';
    const foreign = (body: unknown) => Object.defineProperty(new Response(), 'body', { value: body });
    for (const body of [undefined, null, { pipe: () => {} }])
      expect(await readExcerpt(Object.assign(foreign(body), { text }))).toBe('a page');
  });
});
