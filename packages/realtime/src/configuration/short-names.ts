import type { ConversationSettings } from './session-settings.ts';
import { type Members, setMember } from './set-member.ts';

/** Where a short name goes on the wire, members from the session down joined by dots, and what becomes of its value. */
export type ShortName = readonly [path: string, convert?: (value: unknown, name: string) => unknown];

/** Short names of settings (OpenAI API reference, Realtime: sessions before and since general availability). */
export const shortNames = {
  voice: ['audio.output.voice'],
  speed: ['audio.output.speed'],
  outputAudioFormat: ['audio.output.format', toFormat],
  inputAudioFormat: ['audio.input.format', toFormat],
  inputAudioTranscription: ['audio.input.transcription'],
  inputAudioNoiseReduction: ['audio.input.noise_reduction'],
  turnDetection: ['audio.input.turn_detection', toSnakeCase],
  outputModalities: ['output_modalities'],
  modalities: ['output_modalities', toOneModality],
  maxOutputTokens: ['max_output_tokens', toLimit],
  maxResponseOutputTokens: ['max_output_tokens', toLimit],
  toolChoice: ['tool_choice'],
  parallelToolCalls: ['parallel_tool_calls'],
} satisfies Record<keyof ConversationSettings, ShortName>;

const formats: Members = {
  pcm16: { type: 'audio/pcm', rate: 24_000 },
  g711_ulaw: { type: 'audio/pcmu' },
  g711_alaw: { type: 'audio/pcma' },
};

function toFormat(value: unknown, name: string): unknown {
  if (typeof value !== 'string') return value;
  if (Object.hasOwn(formats, value)) return formats[value];
  throw new TypeError(`${name} takes ${Object.keys(formats).join(', ')} or an object with a type.`);
}

/** Speech has its transcript with it, which used to be asked for beside it. */
function toOneModality(value: unknown): unknown {
  return Array.isArray(value) && value.includes('audio') ? ['audio'] : value;
}

function toLimit(value: unknown): unknown {
  return value === Infinity ? 'inf' : value;
}

function toSnakeCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const converted: Members = {};
  for (const [name, member] of Object.entries(value)) {
    const wireName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (member !== undefined) setMember(converted, wireName, { value: member, name });
  }
  return converted;
}
