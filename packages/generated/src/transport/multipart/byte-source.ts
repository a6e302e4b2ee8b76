import type { ByteStream } from '../../uploadable.ts';

/** The bytes of one file as they come. */
export interface ByteSource {
  /** `undefined` at the end. */
  readonly next: () => Promise<Uint8Array | undefined>;
  /** Lets go of what the bytes come from, at once, even while it owes some. */
  readonly release: () => Promise<void>;
}

/** Opens bytes that are there, or a stream. */
export function openByteSource(content: Uint8Array | ByteStream): ByteSource {
  if (content instanceof Uint8Array) return holdBytes(content);
  return content instanceof ReadableStream ? readWebStream(content) : readIterable(content);
}

function holdBytes(bytes: Uint8Array): ByteSource {
  let left: Uint8Array | undefined = bytes;
  return {
    async next() {
      const chunk = left;
      left = undefined;
      return chunk;
    },
    release: async () => {},
  };
}

/** Not by its iterator, which puts off a `return` until the chunk that is asked for has come. */
function readWebStream(stream: ReadableStream<Uint8Array>): ByteSource {
  const reader = stream.getReader();
  return { next: async () => (await reader.read()).value, release: () => reader.cancel() };
}

function readIterable(stream: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = stream[Symbol.asyncIterator]();
  return {
    async next() {
      const chunk = await iterator.next();
      return chunk.done === true ? undefined : chunk.value;
    },
    async release() {
      if (isNodeStream(stream)) stream.destroy();
      else await iterator.return?.();
    },
  };
}

/** Iterators of Node's streams put off a `return` as well; `destroy` does not wait. */
function isNodeStream(stream: object): stream is { destroy(): void } {
  return 'destroy' in stream && typeof stream.destroy === 'function';
}
