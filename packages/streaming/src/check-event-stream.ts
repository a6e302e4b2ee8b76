import { createNotAStreamError, type StreamContext } from './stream-faults.ts';

/** Characters of an answer in place of a stream that are looked at. */
const errorBodyLimit = 65_536;

/**
 * The body of an answer that carries events. Servers that answer with an HTML page, or with JSON, an error among them,
 * to a request for a stream are found out here; those that name no content type are believed.
 */
export async function checkEventStream(context: StreamContext): Promise<ReadableStream<Uint8Array>> {
  const { response } = context;
  const contentType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const isEventStream = contentType === undefined || contentType === '' || contentType === 'text/event-stream';
  if (isEventStream && response.body !== null) return response.body;
  const text = response.body === null ? '' : await readText(response.body);
  throw createNotAStreamError(context, { contentType, text });
}

async function readText(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length < errorBodyLimit) continue;
    await reader.cancel();
    return text;
  }
}
