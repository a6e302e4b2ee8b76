import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeFault } from '../realtime-fault.ts';

/** A frame as an event, or what is wrong with it. */
export type DecodedFrame =
  | { readonly ok: true; readonly event: RealtimeEvent; readonly size: number }
  | { readonly ok: false; readonly fault: RealtimeFault };

/**
 * Decodes one frame of the server. Asks only that it is a JSON object with a text in `type`: members, items and parts
 * of later versions pass. Binary frames count as UTF-8 text, since some relays send them. Never throws.
 */
export function decodeServerEvent(frame: unknown): DecodedFrame {
  const text = toText(frame);
  if (text === undefined) return malformed('not-text', 0);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed('not-json', text.length);
  }
  if (!isEvent(value)) return malformed('not-an-event', text.length);
  // The session's own news cannot be forged.
  if (value.type.startsWith('connection.')) return malformed('reserved-type', text.length);
  return { ok: true, event: value, size: text.length };
}

function toText(frame: unknown): string | undefined {
  if (typeof frame === 'string') return frame;
  const decoder = new TextDecoder();
  if (frame instanceof ArrayBuffer) return decoder.decode(frame);
  if (ArrayBuffer.isView(frame))
    return decoder.decode(new Uint8Array(frame.buffer, frame.byteOffset, frame.byteLength));
  return undefined;
}

/** Claims no more than it checks: every member but `type` is the server's word. */
function isEvent(value: unknown): value is RealtimeEvent {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function malformed(
  reason: Extract<RealtimeFault, { kind: 'malformed-frame' }>['reason'],
  length: number,
): DecodedFrame {
  return { ok: false, fault: { kind: 'malformed-frame', reason, length } };
}
