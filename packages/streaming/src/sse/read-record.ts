import { isInBandError } from '../in-band-error.ts';
import { parseJson } from '../parse-json.ts';
import type { SseMessage } from './sse-message.ts';

/** What one record of a stream says. */
export type StreamRecord =
  | { readonly kind: 'event'; readonly event: object }
  | { readonly kind: 'error'; readonly payload: unknown }
  | { readonly kind: 'done' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'malformed' };

const done: StreamRecord = { kind: 'done' };
const nothing: StreamRecord = { kind: 'nothing' };
const malformed: StreamRecord = { kind: 'malformed' };

/**
 * Reads a record: `[DONE]`, blanks around it allowed; an error in any known form; an event as JSON. A record without
 * data, such as a proxy's `event: ping`, says nothing.
 */
export function readRecord({ event: name, data }: SseMessage): StreamRecord {
  if (data.length < 32) {
    const text = data.trim();
    if (text === '[DONE]') return done;
    if (text === '') return nothing;
  }
  const payload = parseJson(data);
  const subject: unknown = Array.isArray(payload) ? payload[0] : payload;
  if (typeof subject === 'object' && subject !== null) {
    if (isInBandError(name, subject)) return { kind: 'error', payload };
    if (subject === payload) return { kind: 'event', event: subject };
  }
  return name === 'error' ? { kind: 'error', payload: payload ?? data } : malformed;
}
