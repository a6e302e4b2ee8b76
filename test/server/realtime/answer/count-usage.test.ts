import { describe, expect, it } from 'vitest';
import type { ConversationEntry } from '../conversation/conversation.ts';
import { countInput, NO_TOKENS, toUsage } from './count-usage.ts';

const written: ConversationEntry = {
  id: 'a',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'one two' }, { type: 'input_image' }] },
};
const spoken: ConversationEntry = {
  id: 'b',
  item: { type: 'message', role: 'user', content: [{ type: 'input_audio' }] },
  audioMs: 1950,
  heard: 'a long description of what was heard',
};
const answered: ConversationEntry = {
  id: 'c',
  item: { type: 'message', role: 'assistant', content: [{ type: 'output_audio', transcript: 'Yes' }] },
  audioMs: 1000,
};

describe('countInput', () => {
  it.each([
    ['nothing', [], NO_TOKENS],
    ['words and images', [written], { text: 5, audio: 0, image: 85 }],
    ['speech of the user, ten a second', [spoken], { text: 3, audio: 20, image: 0 }],
    ['speech of the assistant, twenty a second', [answered], { text: 3, audio: 20, image: 0 }],
  ])('counts %s', (_, entries, want) => {
    expect(countInput(entries, '')).toEqual(want);
  });

  it('counts instructions', () => {
    expect(countInput([], 'be brief')).toEqual({ text: 2, audio: 0, image: 0 });
  });
});

describe('toUsage', () => {
  it('counts what was cached as a part of the input', () => {
    const item = { type: 'function_call', name: 'f', arguments: '{}' } as const;
    const usage = toUsage({ text: 30, audio: 20, image: 0 }, { text: 40, audio: 5, image: 85 }, [
      { item, textTokens: 4, audioTokens: 0 },
      { item, textTokens: 1, audioTokens: 6 },
    ]);
    expect(usage).toEqual({
      total_tokens: 61,
      input_tokens: 50,
      output_tokens: 11,
      input_token_details: {
        text_tokens: 30,
        audio_tokens: 20,
        image_tokens: 0,
        cached_tokens: 35,
        cached_tokens_details: { text_tokens: 30, audio_tokens: 5, image_tokens: 0 },
      },
      output_token_details: { text_tokens: 5, audio_tokens: 6 },
    });
  });
});
