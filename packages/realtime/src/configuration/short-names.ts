import type { ConversationSettings } from './session-settings.ts';

/** Where a short name goes on the wire, and what becomes of its value. */
export interface ShortName {
  /** Members from the session down, joined by dots. */
  readonly path: string;
  readonly convert?: (value: unknown, name: string) => unknown;
}

const output: ShortName = { path: 'output_modalities' };
const maxOutput: ShortName = {
  path: 'max_output_tokens',
  convert: (value) => (value === Number.POSITIVE_INFINITY ? 'inf' : value),
};

/** Short names of settings (OpenAI API reference, Realtime: sessions before and since general availability). */
export const shortNames = {
  voice: { path: 'audio.output.voice' },
  speed: { path: 'audio.output.speed' },
  inputAudioFormat: { path: 'audio.input.format', convert: toFormat },
  outputAudioFormat: { path: 'audio.output.format', convert: toFormat },
  inputAudioTranscription: { path: 'audio.input.transcription' },
  inputAudioNoiseReduction: { path: 'audio.input.noise_reduction' },
  turnDetection: { path: 'audio.input.turn_detection', convert: toSnakeCase },
  outputModalities: output,
  modalities: {
    ...output,
    convert: (value) => (Array.isArray(value) && value.includes('audio') ? ['audio'] : value),
  },
  maxOutputTokens: maxOutput,
  maxResponseOutputTokens: maxOutput,
  toolChoice: { path: 'tool_choice' },
  parallelToolCalls: { path: 'parallel_tool_calls' },
} satisfies Record<keyof ConversationSettings, ShortName>;

function toFormat(value: unknown, name: string): unknown {
  if (typeof value !== 'string') return value;
  if (value === 'pcm16') return { type: 'audio/pcm', rate: 24_000 };
  if (value === 'g711_ulaw') return { type: 'audio/pcmu' };
  if (value === 'g711_alaw') return { type: 'audio/pcma' };
  throw new TypeError(`${name} takes 'pcm16', 'g711_ulaw', 'g711_alaw' or an object such as { type: 'audio/pcmu' }.`);
}

function toSnakeCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const converted: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const wireName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (member === undefined) continue;
    if (Object.hasOwn(converted, wireName) && converted[wireName] !== member) throw refuseBoth(wireName, name);
    converted[wireName] = member;
  }
  return converted;
}

/** Of two names for one setting. */
export function refuseBoth(first: string, second: string): TypeError {
  return new TypeError(
    `The session settings ${first} and ${second} are one and have different values. Give one of them.`,
  );
}
