import type { ErrorReport } from '@unspool/generated';
import { isInBandError } from './in-band-error.ts';
import { isObject } from './is-object.ts';
import { parseJson } from './parse-json.ts';
import { readOff } from './sse/read-off.ts';
import { beginning, createStreamError, notAStream, type StreamContext } from './stream-faults.ts';

/**
 * The body of an answer that carries events. Servers that name no content type are believed. An error as JSON, with
 * status 200 as OpenRouter and xAI send it, is the `ApiError` that it would be for any other call; a page, or anything
 * else, is a `StreamError`.
 */
export async function checkEventStream(
  context: StreamContext,
  toError: (report: ErrorReport) => Error,
): Promise<ReadableStream<Uint8Array>> {
  const { response } = context;
  const contentType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const isEventStream = contentType === undefined || contentType === '' || contentType === 'text/event-stream';
  if (isEventStream && response.ok && response.body !== null) return response.body;
  const text = response.body === null ? '' : await readText(response.body);
  const body = parseJson(text);
  const report: unknown = Array.isArray(body) ? body[0] : body;
  if (isObject(report) && isInBandError(undefined, report)) throw toError({ response, text, body });
  const status = response.ok ? '' : `status ${response.status} and `;
  const size = text === '' ? 'nothing' : `${contentType ?? 'an unnamed type'}, ${text.length} characters`;
  throw createStreamError(context, beginning, notAStream(status + size));
}

async function readText(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  await readOff(body.getReader(), (chunk) => (text += decoder.decode(chunk, { stream: true })));
  return text;
}
