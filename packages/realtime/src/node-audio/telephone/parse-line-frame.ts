import { decodeBase64 } from '../../audio/base64.ts';
import type { TelephoneCall } from './telephone-call.ts';

/** What a frame of the line says. `other` is nothing that concerns a bridge, `malformed` nothing that can be read. */
export type LineFrame =
  | { readonly kind: 'start'; readonly call: TelephoneCall }
  | { readonly kind: 'unsupported'; readonly encoding: string }
  | { readonly kind: 'media'; readonly audio: Uint8Array }
  | { readonly kind: 'mark'; readonly name: string }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'stop' | 'other' | 'malformed' };

/**
 * Parses a frame of a media stream (Twilio Media Streams, WebSocket messages; others have the same events, some with
 * snake_case members).
 */
export function parseLineFrame(data: unknown): LineFrame {
  const frame = readObject(typeof data === 'string' ? tryParse(data) : undefined);
  const { event } = frame;
  if (typeof event !== 'string') return { kind: 'malformed' };
  switch (event) {
    case 'start':
      return readStart(frame);
    case 'media':
      return readMedia(readObject(frame['media']));
    case 'mark':
      return readText(readObject(frame['mark']), ['name'], (name) => ({ kind: 'mark', name }));
    case 'dtmf':
      return readText(readObject(frame['dtmf']), ['digit'], (digit) => ({ kind: 'digit', digit }));
    case 'stop':
      return { kind: 'stop' };
    default:
      return { kind: 'other' };
  }
}

type Members = Readonly<Record<string, unknown>>;

function readStart(frame: Members): LineFrame {
  const start = readObject(frame['start']);
  const format = readObject(start['mediaFormat'] ?? start['media_format']);
  const name = find(format, ['encoding']) ?? 'audio/x-mulaw';
  const rate = format['sampleRate'] ?? format['sample_rate'] ?? 8000;
  const encoding = encodings[name.toLowerCase()];
  if (encoding === undefined || Number(rate) !== 8000) return { kind: 'unsupported', encoding: `${name} at ${rate}` };
  const call: TelephoneCall = {
    streamId: find(start, ['streamSid', 'stream_id']) ?? find(frame, ['streamSid', 'stream_id']),
    callId: find(start, ['callSid', 'call_control_id', 'call_id']),
    parameters: readParameters(start['customParameters'] ?? start['custom_parameters']),
    encoding,
  };
  return { kind: 'start', call };
}

const encodings: Readonly<Record<string, TelephoneCall['encoding'] | undefined>> = {
  'audio/x-mulaw': 'mu-law',
  'audio/x-alaw': 'a-law',
  pcmu: 'mu-law',
  pcma: 'a-law',
};

/** Sound of the other direction is what the bridge itself sent. */
function readMedia(media: Members): LineFrame {
  const { track, payload } = media;
  if (track === 'outbound') return { kind: 'other' };
  try {
    return typeof payload === 'string' ? { kind: 'media', audio: decodeBase64(payload) } : { kind: 'malformed' };
  } catch {
    return { kind: 'malformed' }; // Wire data is no reason to throw.
  }
}

function readParameters(parameters: unknown): Record<string, string> {
  const texts = Object.entries(readObject(parameters)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

function readText(members: Members, names: readonly string[], make: (text: string) => LineFrame): LineFrame {
  const text = find(members, names);
  return text === undefined ? { kind: 'malformed' } : make(text);
}

/** The first of these members that is text. */
function find(members: Members, names: readonly string[]): string | undefined {
  return names.map((name) => members[name]).find((value) => typeof value === 'string');
}

function readObject(value: unknown): Members {
  // An object, or an array whose members are of no interest.
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
