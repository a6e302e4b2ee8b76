import { createChatCompletion } from '@unspool/generated/chat';
import { type DemoStep, expect } from '../step.ts';

export const chat: DemoStep = {
  title: 'Make a chat call',
  async run({ client, models }) {
    const completion = await createChatCompletion(client, {
      model: models.text,
      messages: [
        { role: 'system', content: 'Answer in one short sentence.' },
        { role: 'user', content: 'What does a spool hold?' },
      ],
    });
    const [choice] = completion.choices;
    expect(
      choice?.finish_reason === 'stop',
      `The answer ended with ${choice?.finish_reason ?? 'no choice'}, not with stop.`,
    );
    const text = choice.message.content;
    expect(text !== null && text !== '', 'The answer has no text.');
    return `“${text}”, ${completion.usage?.total_tokens ?? 0} tokens`;
  },
};
