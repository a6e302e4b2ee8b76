import type { ConversationSettings } from './session-settings.ts';
import { type Members, setMember } from './set-member.ts';

/** Short names that say nothing of their place. */
const places: Partial<Record<string, string>> = {
  voice: 'audio.output.voice',
  speed: 'audio.output.speed',
  turnDetection: 'audio.input.turn_detection',
  modalities: 'output_modalities',
  maxResponseOutputTokens: 'max_output_tokens',
} satisfies Partial<Record<keyof ConversationSettings, string>>;

const formats: Members = {
  pcm16: { type: 'audio/pcm', rate: 24_000 },
  g711_ulaw: { type: 'audio/pcmu' },
  g711_alaw: { type: 'audio/pcma' },
};

/** Names of the wire have no capitals, and short names that have none are few. */
export function isShortName(name: string): boolean {
  return Object.hasOwn(places, name) || /[A-Z]/.test(name);
}

/**
 * Where a short name goes on the wire, members from the session down: `toolChoice` to `tool_choice`, `inputAudioFormat` to
 * `audio.input.format` (OpenAI API reference, Realtime: sessions before and since general availability).
 */
export function toMembers(name: string): string[] {
  return (places[name] ?? toSnakeCase(name).replace(/^(input|output)_audio_/, 'audio.$1.')).split('.');
}

/** The value of a short name as the wire has it, by the member that it is for. */
export function toWireValue(member: string, value: unknown, name: string): unknown {
  if (member === 'format' && typeof value === 'string') return readFormat(value, name);
  if (member === 'turn_detection' && typeof value === 'object' && value !== null) return readTurnDetection(value);
  // Speech has its transcript with it, which used to be asked for beside it.
  if (member === 'output_modalities' && Array.isArray(value) && value.includes('audio')) return ['audio'];
  return value === Infinity ? 'inf' : value;
}

function readFormat(value: string, name: string): unknown {
  if (Object.hasOwn(formats, value)) return formats[value];
  throw new TypeError(`${name} takes ${Object.keys(formats).join(', ')} or an object.`);
}

function readTurnDetection(value: object): Members {
  const members: Members = {};
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) setMember(members, toSnakeCase(name), member);
  }
  return members;
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
