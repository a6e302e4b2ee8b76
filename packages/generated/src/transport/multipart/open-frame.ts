import type { FramePiece } from './frame-parts.ts';

/** Opens a framed form as a stream that is read piece by piece, never whole; for runtimes whose fetch sends streams. */
export function openFrameAsStream(pieces: readonly FramePiece[]): ReadableStream<Uint8Array> {
  const chunks = iteratePieces(pieces);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await chunks.next();
        if (chunk.done === true) controller.close();
        else controller.enqueue(chunk.value);
      },
      async cancel() {
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Collects a framed form into a Blob, for browsers: Blobs in it stay where they are, on disk; streams are read. */
export async function openFrameAsBlob(pieces: readonly FramePiece[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of iteratePieces(pieces)) parts.push(new Uint8Array(chunk));
  return new Blob(parts);
}

async function* iteratePieces(pieces: readonly FramePiece[]): AsyncGenerator<Uint8Array, void> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else yield* checkSize(piece);
  }
}

/** A file that changed since it was measured would break the request's framing: better an error that says so. */
async function* checkSize(file: Exclude<FramePiece, Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let sent = 0;
  for await (const chunk of file.open()) {
    sent += chunk.byteLength;
    yield chunk;
  }
  if (file.size !== undefined && sent !== file.size) {
    throw new TypeError(`A file of ${file.size} bytes gave ${sent}. Was it changed while it was sent?`);
  }
}
