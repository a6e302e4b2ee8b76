import { describe, expect, it } from 'vitest';
import { createReply } from './create-reply.ts';
import type { Prompt } from './prompt.ts';

const weather = {
  name: 'get_weather',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const time = { name: 'get_time', parameters: { type: 'object' } };
const called = { calls: [{ name: 'get_weather', arguments: '{"city":"Zürich"}' }], text: '', cut: false };

function prompt(changes: Partial<Prompt> = {}): Prompt {
  return {
    text: 'What is the weather in Zürich?',
    attachments: 0,
    functionResults: [],
    functions: [],
    functionChoice: 'auto',
    answerSchema: undefined,
    maxTokens: Infinity,
    stop: [],
    inputTokens: 0,
    ...changes,
  };
}

describe('createReply', () => {
  it('repeats what was said, in more than ASCII', () => {
    expect(createReply(prompt({ text: 'Grüße' }))).toEqual({
      text: 'You said: “Grüße”. Übrigens: 谢谢 👋',
      calls: [],
      cut: false,
    });
    expect(createReply(prompt({ attachments: 2 })).text).toContain('2 attachments');
    expect(createReply(prompt({ text: '' })).text).toBe('You said nothing. 🤫');
  });

  it.each([
    ['auto', { functionChoice: 'auto' }, called],
    ['required', { functionChoice: 'required' }, called],
    [
      'named',
      { functionChoice: { name: 'get_time' } },
      { calls: [{ name: 'get_time', arguments: '{}' }], text: '', cut: false },
    ],
    [
      'required although a result is there',
      { functionChoice: 'required', functionResults: [{ name: 'get_weather', output: '12 °C' }] },
      called,
    ],
  ] as const)('calls a function when the choice is %s', (_, changes, want) => {
    expect(createReply(prompt({ functions: [weather, time], ...changes }))).toEqual(want);
  });

  it.each([
    ['the choice is none', { functionChoice: 'none' }],
    ['its result is there', { functionResults: [{ name: 'get_weather', output: '12 °C' }] }],
    ['none is offered', { functions: [] }],
  ] as const)('calls no function when %s', (_, changes) => {
    expect(createReply(prompt({ functions: [weather], ...changes })).calls).toEqual([]);
  });

  it('tells the result of a function', () => {
    expect(createReply(prompt({ functionResults: [{ name: 'get_weather', output: '12 °C' }] })).text).toBe(
      'get_weather says: 12 °C',
    );
  });

  it('writes JSON for a schema', () => {
    const answerSchema = {
      type: 'object',
      properties: { place: { type: 'string' }, degrees: { type: 'integer' } },
      required: ['place', 'degrees'],
    };
    expect(JSON.parse(createReply(prompt({ answerSchema })).text)).toEqual({ place: 'Zürich', degrees: 1 });
  });

  it('stops at the most tokens and at a stop text', () => {
    const whole = createReply(prompt({ text: 'Hello' })).text;
    const cut = createReply(prompt({ text: 'Hello', maxTokens: 2 }));
    expect(cut).toEqual({ text: 'You said:', calls: [], cut: true });
    expect(whole.startsWith(cut.text)).toBe(true);
    expect(createReply(prompt({ text: 'Hello', stop: ['never', 'ell'] }))).toEqual({
      text: 'You said: “H',
      calls: [],
      cut: false,
    });
    expect(createReply(prompt({ functions: [weather], maxTokens: 1 }))).toMatchObject({
      cut: true,
      calls: [{ arguments: '{"city' }],
    });
  });
});
