import { describe, expect, it } from 'vitest';
import { completionText } from './completion-text.ts';

describe('completionText', () => {
  it.each([
    {
      given: 'the first choice',
      completion: { choices: [{ message: { content: 'a' } }, { message: { content: 'b' } }] },
      want: 'a',
    },
    { given: 'no content, beside tool calls', completion: { choices: [{ message: { content: null } }] }, want: '' },
    { given: 'no choice', completion: { choices: [] }, want: '' },
    { given: 'an answer that lacks what it should have', completion: {}, want: '' },
  ])('reads $given', ({ completion, want }) => {
    expect(completionText(completion)).toBe(want);
  });
});
