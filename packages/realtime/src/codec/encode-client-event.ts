import type { RealtimeClientEvent, RealtimeTranslationClientEvent } from '@unspool/generated/realtime';

/**
 * Encodes an event for the wire: members that are `undefined` are left out, `null` is kept (it clears a setting).
 * Throws a `TypeError` for an event without a type and for numbers that JSON has no form for, which would arrive as `null`.
 */
export function encodeClientEvent(event: RealtimeClientEvent | RealtimeTranslationClientEvent): string {
  if (typeof event?.type !== 'string') {
    throw new TypeError("A client event needs a type, such as { type: 'response.create' }.");
  }
  return JSON.stringify(event, refuseNonFinite);
}

function refuseNonFinite(member: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw new TypeError(`A client event has ${value} in ${member}. Give a finite number, or leave it out.`);
}

/**
 * Encodes `input_audio_buffer.append`, the one event sent fifty times a second. Base64 has nothing to escape, so nothing is
 * looked through.
 */
export function encodeAudioAppend(base64: string): string {
  return `{"type":"input_audio_buffer.append","audio":"${base64}"}`;
}
