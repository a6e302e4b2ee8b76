import { isObject } from '../../model/json-schema.ts';

/** How the retired preview of the protocol named what OpenAI's session now names otherwise. */
const EVENT_PREFIXES: readonly (readonly [string, string])[] = [
  ['response.output_text.', 'response.text.'],
  ['response.output_audio_transcript.', 'response.audio_transcript.'],
  ['response.output_audio.', 'response.audio.'],
  ['conversation.item.added', 'conversation.item.created'],
];

const CONTENT_TYPES: Readonly<Record<string, string>> = { output_text: 'text', output_audio: 'audio' };

/** The preview's name of an event of the server. */
export function toPreviewType(type: string): string {
  const found = EVENT_PREFIXES.find(([prefix]) => type.startsWith(prefix));
  return found === undefined ? type : found[1] + type.slice(found[0].length);
}

/** The parts of items, and the modalities of responses, as the preview named them; everything else as it is. */
export function toPreviewMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPreviewMembers);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]): [string, unknown] => {
      if (name === 'type' && typeof member === 'string') return [name, CONTENT_TYPES[member] ?? member];
      if (name === 'output_modalities') return ['modalities', toPreviewModalities(member)];
      return [name, toPreviewMembers(member)];
    }),
  );
}

/** Speech came with its text as two modalities. */
export function toPreviewModalities(modalities: unknown): unknown {
  return Array.isArray(modalities) && modalities.includes('audio') ? ['text', 'audio'] : modalities;
}

/** What the preview asked for, in the one modality that there is now. */
export function fromPreviewModalities(modalities: unknown): unknown {
  return Array.isArray(modalities) && modalities.includes('audio') ? ['audio'] : modalities;
}

/** An item of the client: what an assistant said was plain `text`. */
export function fromPreviewItem(item: unknown): unknown {
  if (!isObject(item) || item['role'] !== 'assistant' || !Array.isArray(item['content'])) return item;
  const content = item['content'].map((part: unknown) =>
    isObject(part) && part['type'] === 'text' ? { ...part, type: 'output_text' } : part,
  );
  return { ...item, content };
}
