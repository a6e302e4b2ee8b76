import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { expectTypeOf } from 'vitest';
import { vllm } from './vllm.ts';

const client = createClient({ provider: vllm() });

const completion = await createChatCompletion(client, {
  model: 'm',
  messages: [],
  structured_outputs: { choice: ['yes', 'no'] },
  chat_template_kwargs: { enable_thinking: false },
  top_k: 40,
  use_beam_search: true,
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning).toEqualTypeOf<string | null | undefined>();
expectTypeOf(choice?.stop_reason).toEqualTypeOf<string | number | null | undefined>();
expectTypeOf(completion.prompt_token_ids).toEqualTypeOf<readonly number[] | null | undefined>();
expectTypeOf(completion['metrics']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });

// @ts-expect-error a list of choices
void createChatCompletion(client, { model: 'm', messages: [], structured_outputs: { choice: 'yes' } });
// @ts-expect-error vllm does not serve images
void createImage(client, { prompt: 'p' });
