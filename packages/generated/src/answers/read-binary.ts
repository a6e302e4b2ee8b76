import type { AnswerContext, OpenAttempt } from '../call.ts';
import { refusePage } from './refuse-page.ts';

/** A binary answer, unread. Read it once, in one of four ways; each is bound by the call's timeout and signal. */
export interface BinaryAnswer {
  /** As the server says: `audio/mpeg`. */
  readonly contentType: string | undefined;
  /** Status and headers. Its body belongs to this object. */
  readonly response: Response;
  /** The bytes as they come. Cancel it to let go of the rest. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  blob(): Promise<Blob>;
  text(): Promise<string>;
}

/** Hands back an answer of bytes. An HTML page in its place is an `ApiError`. */
export async function readBinary(response: Response, context: AnswerContext): Promise<BinaryAnswer> {
  await refusePage(response, context);
  const contentType = response.headers.get('content-type') ?? undefined;
  const stream = watchBody(response.body, context.keepOpen());
  const read = () =>
    new Response(stream, { headers: contentType === undefined ? {} : { 'content-type': contentType } });
  return {
    contentType,
    response,
    stream: () => stream,
    bytes: async () => new Uint8Array(await read().arrayBuffer()),
    blob: () => read().blob(),
    text: () => read().text(),
  };
}

/** The body with the attempt's clock and signal around every read. */
function watchBody(body: Response['body'], attempt: OpenAttempt): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = (body ?? new Blob([]).stream()).getReader();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const chunk = await attempt.run(reader.read());
        // A view of a SharedArrayBuffer never comes out of fetch; the constructor copies only what is one.
        if (!chunk.done) return controller.enqueue(isPlain(chunk.value) ? chunk.value : new Uint8Array(chunk.value));
        attempt.close();
        controller.close();
      },
      async cancel(reason) {
        attempt.close();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function isPlain(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}
