import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { azure } from '@unspool/providers/azure';

const client = createClient({ provider: azure({ resource: 'r', apiKey: 'sk-bench' }) });

const response = await createResponse(client, { model: 'gpt-5', input: 'Hello' /* complete */ });
export const status = response.status;

const completion = await createChatCompletion(client, {
  model: 'gpt-5',
  messages: [{ role: 'user', content: 'Hello' }],
});
export const content = completion.choices[0]?.message.content;
