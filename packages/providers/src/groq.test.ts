import { describe, expect, it, vi } from 'vitest';
import { groq, groqLint } from './groq.ts';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { describeLint } from './lint/describe-lint.fixture.ts';

const apiKey = 'gsk_1234567890';

describe('groq', () => {
  describeHosted({
    id: 'groq',
    create: groq,
    baseUrl: 'https://api.groq.com/openai/v1',
    variable: 'GROQ_API_KEY',
    refused: ['createAssistant', 'createImage', 'createImageEdit', 'createModeration', 'createRealtimeClientSecret'],
    supports: { chat: true, responses: true, images: false, completions: 'unknown' },
    doneMarker: 'always',
    errors: [
      {
        status: 400,
        body: {
          error: {
            message: 'Failed to call a function.',
            type: 'invalid_request_error',
            code: 'tool_use_failed',
            failed_generation: '<function=x>',
          },
        },
        says: 'Failed to call a function.',
        type: 'invalid_request_error',
        code: 'tool_use_failed',
      },
    ],
  });

  it('has no realtime', () => {
    expect(groq({ apiKey }).realtime).toBeUndefined();
  });

  it('takes GROQ_BASE_URL as the SDK of Groq does', () => {
    vi.stubEnv('GROQ_BASE_URL', 'https://gateway.example/groq');
    expect(groq({ apiKey }).baseUrl).toBe('https://gateway.example/groq/openai/v1');
  });

  it.each([
    [{ apiKey: ' ' }, 'groq: apiKey is empty or not a string. Pass the key itself.'],
    [
      { apiKey, baseUrl: 'api.groq.com' },
      'groq: baseUrl is not an absolute URL alone, like https://api.openai.com/v1. Pass credentials as apiKey, and no query.',
    ],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => groq(settings)).toThrow(new TypeError(message));
  });

  const told = { logprobs: true, top_logprobs: 1, logit_bias: {}, n: 2, temperature: 0 };
  describeLint(groqLint, [
    ['createChatCompletion', told, Object.keys(told)],
    ['createChatCompletion', { n: 1, temperature: 0.1, messages: [{ content: 'x' }] }, []],
    ['createChatCompletion', { messages: [{ name: 'Ann' }] }, ['messages[0].name']],
    ['createTranscription', { response_format: 'vtt' }, ['response_format']],
    ['createTranslation', { response_format: 'srt' }, ['response_format']],
    ['createTranscription', { response_format: 'verbose_json' }, []],
  ]);
});
