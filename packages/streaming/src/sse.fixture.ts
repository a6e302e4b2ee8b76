import { type Client, createClient } from '@unspool/generated';

/** Line ends that the standard allows. */
export const lineEnds = { LF: '\n', CR: '\r', CRLF: '\r\n' } as const;

/** Events as a server frames them: named by their `type`, as Responses streams are. */
export function frameEvents(events: readonly { readonly type: string }[], lineEnd: string = '\n'): string {
  return events
    .map((event) => `event: ${event.type}${lineEnd}data: ${JSON.stringify(event)}${lineEnd}${lineEnd}`)
    .join('');
}

/** Chunks as a server frames them: data only, with `[DONE]` at the end unless told otherwise. */
export function frameChunks(chunks: readonly unknown[], ending: string = 'data: [DONE]\n\n'): string {
  return chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('') + ending;
}

/** Cuts bytes at the offsets given. */
export function cutBytes(text: string | Uint8Array, offsets: readonly number[]): Uint8Array[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const borders = [0, ...offsets.filter((offset) => offset > 0 && offset < bytes.length).toSorted((a, b) => a - b)];
  return borders.map((start, position) => bytes.slice(start, borders[position + 1] ?? bytes.length));
}

/** Cuts bytes into pieces of one size. */
export function sliceBytes(text: string | Uint8Array, size: number): Uint8Array[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );
}

/** A body that gives a chunk for each pull, and tells what was done to it. */
export interface ScriptedBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Chunks that were asked for. */
  pulls: number;
  /** Why the body was cancelled; absent as long as it is not. */
  cancelled?: { readonly reason: unknown };
}

/** How a {@link ScriptedBody} goes on after its last chunk. */
export type BodyEnding =
  | { readonly kind: 'end' }
  | { readonly kind: 'stall' }
  | { readonly kind: 'break'; readonly error: unknown };

/** Makes a body of chunks. Nothing is pulled ahead. */
export function scriptBody(chunks: readonly Uint8Array[], ending: BodyEnding = { kind: 'end' }): ScriptedBody {
  let position = 0;
  const body: ScriptedBody = {
    pulls: 0,
    stream: new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          body.pulls += 1;
          const chunk = chunks[position++];
          if (chunk !== undefined) return controller.enqueue(chunk);
          if (ending.kind === 'end') return controller.close();
          if (ending.kind === 'break') return controller.error(ending.error);
          return new Promise<void>(() => undefined);
        },
        cancel: (reason) => {
          body.cancelled = { reason };
        },
      },
      { highWaterMark: 0 },
    ),
  };
  return body;
}

/** What a client of {@link createScriptedClient} was asked. */
export interface SeenRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A client whose requests are answered by a body, as an event stream unless another content type is given. */
export function createScriptedClient(
  body: ReadableStream<Uint8Array> | string,
  { contentType = 'text/event-stream; charset=utf-8' }: { readonly contentType?: string } = {},
): { readonly client: Client; readonly seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  const client = createClient({
    apiKey: 'sk-test-0123456789',
    baseUrl: 'http://127.0.0.1:9/v1',
    fetch: async (url, init) => {
      seen.push({
        url: String(url),
        headers: new Headers(init?.headers),
        body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined,
      });
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      return new Response(bytes, { headers: { 'content-type': contentType, 'x-request-id': 'req_1' } });
    },
  });
  return { client, seen };
}
