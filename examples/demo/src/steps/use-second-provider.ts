import { streamChatCompletion } from '@unspool/streaming/chat';
import { type DemoStep, expect } from '../step.ts';

export const useSecondProvider: DemoStep = {
  title: 'Call another provider with the same functions',
  async run({ second }) {
    const events = await streamChatCompletion(second.client, {
      model: second.model,
      messages: [{ role: 'user', content: 'Say hello from another provider.' }],
    });
    const completion = await events.final();
    const text = completion.choices[0]?.message.content ?? '';
    expect(text !== '', 'The other provider sent no text.');
    return `${second.client.provider.id} (${second.model}) said “${text}”`;
  },
};
