import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'sk-bench' });

const response = await client.responses.create({ model: 'gpt-5', input: 'Hello' /* complete */ });
export const status = response.status;

const completion = await client.chat.completions.create({
  model: 'gpt-5',
  messages: [{ role: 'user', content: 'Hello' }],
});
export const content = completion.choices[0]?.message.content;
