import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonl } from './parse-jsonl.ts';

/** A stream of a text's bytes, cut at the given places. */
function cut(text: string, places: readonly number[], onCancel: () => void = () => {}): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const borders = [0, ...places.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  const chunks = borders.slice(1).map((end, index) => bytes.subarray(borders[index], end));
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    cancel: onCancel,
  });
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of parseJsonl(stream)) rows.push(row);
  return rows;
}

describe('parseJsonl', () => {
  it.each([
    ['nothing', '', []],
    ['one row without an end', '{"a":1}', [{ a: 1 }]],
    ['CRLF, empty lines and a byte order mark', '\uFEFF{"a":1}\r\n\r\n[2]\r\n', [{ a: 1 }, [2]]],
  ])('reads %s', async (_, text, want) => {
    expect(await collect(cut(text, []))).toEqual(want);
  });

  it('gives the same rows however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.array(fc.nat()), async (rows, places) => {
        const lines = rows.map((row) => JSON.stringify(row));
        expect(await collect(cut(lines.map((line) => `${line}\n`).join(''), places))).toEqual(
          lines.map((line) => JSON.parse(line)),
        );
      }),
    );
  });

  it('names the line that is no JSON, and does not repeat it', async () => {
    await expect(collect(cut('{}\n\n{"secret": \n', []))).rejects.toThrow(
      /^Line 3 of the JSON Lines file is not JSON \(11 characters\)\.$/,
    );
  });

  it('cancels the stream when the loop is left', async () => {
    let cancelled = 0;
    for await (const _ of parseJsonl(cut('1\n2\n3\n', [2, 4], () => (cancelled += 1)))) break;
    expect(cancelled).toBe(1);
  });
});
