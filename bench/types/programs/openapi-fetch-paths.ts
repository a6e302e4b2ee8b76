import createClient from 'openapi-fetch';
import type { paths } from '@unspool/generated/openapi';

const client = createClient<paths>({ baseUrl: 'https://api.openai.com/v1' });

const response = await client.POST('/responses', { body: { model: 'gpt-5', input: 'Hello' /* complete */ } });
export const status = response.data?.status;

const completion = await client.POST('/chat/completions', {
  body: { model: 'gpt-5', messages: [{ role: 'user', content: 'Hello' }] },
});
export const content = completion.data?.choices[0]?.message.content;
