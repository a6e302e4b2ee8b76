import type { BodyContext } from '../../call.ts';
import type { ByteSource } from './byte-source.ts';
import type { FramePiece } from './frame-parts.ts';

/**
 * Opens a framed form as a stream that is read piece by piece, never whole; for runtimes whose fetch sends streams. What a
 * file fails with is told to the context, since fetch does not tell it from a failed connection. An attempt that is over
 * lets go of the file at once: Node's fetch does not.
 */
export function openFrameAsStream(
  pieces: readonly FramePiece[],
  { signal, onError }: BodyContext,
): ReadableStream<Uint8Array> {
  const frame = readFrame(pieces);
  let isOver = false;
  const release = () => {
    isOver = true;
    return frame.release();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const giveUp = () => {
          controller.error(signal.reason);
          // The call has its error already; what letting go fails with has nobody to go to.
          release().catch(() => {});
        };
        signal.addEventListener('abort', giveUp, { once: true });
      },
      async pull(controller) {
        try {
          const chunk = await frame.next();
          if (isOver) return;
          if (chunk === undefined) controller.close();
          else controller.enqueue(chunk);
        } catch (error) {
          // A file that is let go of while it owes a chunk may call that an error.
          if (!isOver) onError(error);
          throw error;
        }
      },
      cancel: release,
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
    release: async () => source?.release(),
  };
}

/** A file that changed since it was measured would break the request's framing: better an error that says so. */
function checkSize(size: number | undefined, sent: number): void {
  if (size === undefined || sent === size) return;
  throw new TypeError(`A file of ${size} bytes gave ${sent}. Was it changed while it was sent?`);
}
