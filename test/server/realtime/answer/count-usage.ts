import type { RealtimeResponse } from '@unspool/generated/realtime';
import { countTokens } from '../../model/split-tokens.ts';
import { textOf } from './read-conversation-prompt.ts';
import type { ConversationEntry } from '../conversation/conversation.ts';
import type { AnsweredItem } from './answer.ts';

/** Tokens by what they are made of. */
export interface TokenCount {
  readonly text: number;
  readonly audio: number;
  readonly image: number;
}

/** Of what nobody has read. */
export const NO_TOKENS: TokenCount = { text: 0, audio: 0, image: 0 };

/** What an image costs here. */
const IMAGE_TOKENS = 85;
/** The API counts ten tokens to a second of what the user says, and twenty to one of the assistant's. */
const MS_PER_TOKEN = { user: 100, assistant: 50 } as const;

/** What the items of a conversation cost to read: audio by its length, the rest by its words. */
export function countInput(entries: readonly ConversationEntry[], instructions: string): TokenCount {
  const counts = entries.map(countEntry);
  const sum = (kind: keyof TokenCount) => counts.reduce((total, count) => total + count[kind], 0);
  return { text: sum('text') + countTokens(instructions), audio: sum('audio'), image: sum('image') };
}

function countEntry(entry: ConversationEntry): TokenCount {
  const { item, audioMs = 0 } = entry;
  const isMessage = item.type === 'message';
  const images = isMessage ? item.content.filter(({ type }) => type === 'input_image').length : 0;
  const msPerToken = isMessage && item.role === 'assistant' ? MS_PER_TOKEN.assistant : MS_PER_TOKEN.user;
  const audio = Math.ceil(audioMs / msPerToken);
  return { text: (audio > 0 ? 0 : countTokens(textOf(entry))) + 3, audio, image: images * IMAGE_TOKENS };
}

/** Tokens of so much audio of the assistant. */
export function countSpoken(audioMs: number): number {
  return Math.ceil(audioMs / MS_PER_TOKEN.assistant);
}

/**
 * What an answer cost. What the answer before it has read already is cached: `cached_tokens` are a part of
 * `input_tokens`, and their details are a part of the input's details.
 */
export function toUsage(
  input: TokenCount,
  before: TokenCount,
  items: readonly AnsweredItem[],
): NonNullable<RealtimeResponse['usage']> {
  const text_tokens = items.reduce((sum, item) => sum + item.textTokens, 0);
  const audio_tokens = items.reduce((sum, item) => sum + item.audioTokens, 0);
  const cached = {
    text_tokens: Math.min(input.text, before.text),
    audio_tokens: Math.min(input.audio, before.audio),
    image_tokens: Math.min(input.image, before.image),
  };
  const input_tokens = input.text + input.audio + input.image;
  return {
    total_tokens: input_tokens + text_tokens + audio_tokens,
    input_tokens,
    output_tokens: text_tokens + audio_tokens,
    input_token_details: {
      text_tokens: input.text,
      audio_tokens: input.audio,
      image_tokens: input.image,
      cached_tokens: cached.text_tokens + cached.audio_tokens + cached.image_tokens,
      cached_tokens_details: cached,
    },
    output_token_details: { text_tokens, audio_tokens },
  };
}
