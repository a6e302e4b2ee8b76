import { setTimeout as wait } from 'node:timers/promises';

/** An event of a stream. Without a name it is `data` alone. */
export interface StreamedEvent {
  readonly event?: string | undefined;
  readonly data: unknown;
}

/** Events as an answer that sends one after the other (WHATWG HTML §9.2). */
export function toEventStream(events: readonly StreamedEvent[], delay: number): Response {
  const pieces = events.map(({ event, data }) => {
    const name = event === undefined ? '' : `event: ${event}\n`;
    return `${name}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
  });
  return new Response(ReadableStream.from(send(pieces, delay)), { headers: { 'content-type': 'text/event-stream' } });
}

async function* send(pieces: readonly string[], delay: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces) {
    yield encoder.encode(piece);
    await wait(delay);
  }
}

/** Text in pieces of about a word. */
export function toPieces(text: string): readonly string[] {
  return text.match(/\s*\S+/g) ?? [];
}
