import type { ByteSource } from './byte-source.ts';
import type { FramePiece } from './frame-parts.ts';

/**
 * Opens a framed form as a stream that is read piece by piece, never whole; for runtimes whose fetch sends streams.
 * `onError` hears what a file fails with: fetch tells it from a failed connection in no way that all platforms share.
 */
export function openFrameAsStream(
  pieces: readonly FramePiece[],
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const frame = readFrame(pieces);
  let cancelled = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const chunk = await frame.next();
          if (chunk === undefined) controller.close();
          else controller.enqueue(chunk);
        } catch (error) {
          // A file that is let go of while it owes a chunk may call that an error.
          if (!cancelled) onError(error);
          throw error;
        }
      },
      async cancel() {
        cancelled = true;
        await frame.release();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Collects a framed form into a Blob, for browsers: Blobs in it stay where they are, on disk; streams are read. */
export async function openFrameAsBlob(pieces: readonly FramePiece[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const frame = readFrame(pieces);
  for (let chunk = await frame.next(); chunk !== undefined; chunk = await frame.next()) {
    parts.push(new Uint8Array(chunk));
  }
  return new Blob(parts);
}

/** The pieces one after the other, each file opened when its turn comes. */
function readFrame(pieces: readonly FramePiece[]): ByteSource {
  let index = 0;
  let source: ByteSource | undefined;
  let sent = 0;
  return {
    async next() {
      for (let piece = pieces[index]; piece !== undefined; piece = pieces[(index += 1)]) {
        if (piece instanceof Uint8Array) {
          index += 1;
          return piece;
        }
        source ??= piece.open();
        const chunk = await source.next();
        sent += chunk?.byteLength ?? 0;
        if (chunk !== undefined) return chunk;
        checkSize(piece.size, sent);
        source = undefined;
        sent = 0;
      }
      return undefined;
    },
    release: () => source?.release(),
  };
}

/** A file that changed since it was measured would break the request's framing: better an error that says so. */
function checkSize(size: number | undefined, sent: number): void {
  if (size === undefined || sent === size) return;
  throw new TypeError(`A file of ${size} bytes gave ${sent}. Was it changed while it was sent?`);
}
