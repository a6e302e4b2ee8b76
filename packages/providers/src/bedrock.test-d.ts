import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { expectTypeOf } from 'vitest';
import { bedrock } from './bedrock.ts';

const client = createClient({ provider: bedrock() });

const completion = await createChatCompletion(client, {
  model: 'openai.gpt-oss-20b-1:0',
  messages: [],
  trace: 'enabled',
});
expectTypeOf(completion.choices[0]?.message.reasoning).toEqualTypeOf<string | null | undefined>();
expectTypeOf(completion['amazon-bedrock-trace']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });

bedrock({ sign: async ({ url, body }) => ({ authorization: `${url} ${body.length}` }) });
// @ts-expect-error headers
bedrock({ sign: () => 'AWS4-HMAC-SHA256' });
// @ts-expect-error bedrock does not serve images
void createImage(client, { prompt: 'p' });
