import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { ByteStream } from '../../uploadable.ts';
import { openByteSource } from './byte-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function* generate(): AsyncGenerator<Uint8Array> {
  yield bytes('ab');
  yield bytes('c');
}

async function drain(content: Uint8Array | ByteStream): Promise<string> {
  const source = openByteSource(content);
  let text = '';
  for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) {
    text += new TextDecoder().decode(chunk);
  }
  return text;
}

describe('openByteSource', () => {
  it.each<[string, () => Uint8Array | ByteStream]>([
    ['bytes', () => bytes('abc')],
    ['a web stream', () => new Blob(['abc']).stream()],
    ['a Node stream', () => Readable.from([bytes('ab'), bytes('c')])],
    ['a generator', generate],
  ])('reads %s to the end', async (_, open) => {
    expect(await drain(open())).toBe('abc');
  });

  it('lets go of a web stream that owes a chunk', async () => {
    let reason: unknown = 'never';
    const source = openByteSource(
      new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}), cancel: (why) => void (reason = why) }),
    );
    const owed = source.next();
    await source.release();
    expect([reason, await owed]).toEqual([undefined, undefined]);
  });

  it('lets go of a Node stream that owes a chunk', async () => {
    const stream = new Readable({ read: () => {} });
    const source = openByteSource(stream);
    const owed = source.next();
    await source.release();
    await expect(owed).rejects.toThrow(/premature close/i);
    expect(stream.destroyed).toBe(true);
  });

  it('ends a generator', async () => {
    let ended = false;
    async function* generateForEver(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield bytes('a');
      } finally {
        ended = true;
      }
    }
    const source = openByteSource(generateForEver());
    await source.next();
    await source.release();
    expect(ended).toBe(true);
  });
});
