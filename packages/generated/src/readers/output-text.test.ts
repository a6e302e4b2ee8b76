import { describe, expect, it } from 'vitest';
import { outputText } from './output-text.ts';

const message = (...content: readonly object[]): { type: string; content: readonly object[] } => ({
  type: 'message',
  content,
});
const text = (value: string): object => ({ type: 'output_text', text: value, annotations: [] });

describe('outputText', () => {
  it.each([
    { given: 'nothing', output: [], want: '' },
    { given: 'several parts and messages', output: [message(text('a'), text('b')), message(text('c'))], want: 'abc' },
    { given: 'a refusal', output: [message({ type: 'refusal', refusal: 'no' }, text('a'))], want: 'a' },
    {
      given: 'items without text',
      output: [{ type: 'reasoning', content: [text('x')] }, { type: 'new_item' }],
      want: '',
    },
    { given: 'a message without content', output: [{ type: 'message' }], want: '' },
    {
      given: 'a part that nobody knows',
      output: [message({ type: 'output_video' }, { type: 'output_text' })],
      want: '',
    },
    {
      given: 'what is neither item nor part',
      output: [null, { type: 'message', content: [null, 7, text('a')] }],
      want: 'a',
    },
  ])('reads $given', ({ output, want }) => {
    expect(outputText({ output })).toBe(want);
  });
});
