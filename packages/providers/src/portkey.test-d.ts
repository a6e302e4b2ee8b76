import { createClient } from '@unspool/generated';
import { createAssistant } from '@unspool/generated/assistants';
import { createChatCompletion } from '@unspool/generated/chat';
import { expectTypeOf } from 'vitest';
import { portkey, type PortkeyContentBlock } from './portkey.ts';

const client = createClient({ provider: portkey() });

const completion = await createChatCompletion(client, { model: '@my-anthropic/claude', messages: [], thinking: {} });
expectTypeOf(completion.provider).toEqualTypeOf<string | undefined>();
const [block] = completion.choices[0]?.message.content_blocks ?? [];
expectTypeOf(block).toEqualTypeOf<PortkeyContentBlock | undefined>();
expectTypeOf(block?.['signature']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });
// Whatever it is asked for may be served by someone.
void createAssistant(client, { model: 'm' });

// @ts-expect-error texts
portkey({ metadata: { user: 7 } });
