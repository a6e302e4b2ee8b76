import { createChatCompletion } from '@unspool/generated/chat';
import type { ChatMessage, ChatParams, ChatRequestMessage } from '@unspool/providers/dialect/chat';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { describe, expect, it } from 'vitest';
import { namedAdapters } from './adapters.ts';
import { callArguments, thought } from './chat/turn.ts';
import type { FakeUpstream } from './fake-upstream.ts';
import type { ProviderSheet } from './provider-sheet.ts';
import { start } from './start.ts';

const question = { role: 'user', content: 'Grüß Gott 👋' } as const;
const params = { model: 'my-model', messages: [question] };
const tools = ['get_weather', 'get_time'].map((name) => ({
  type: 'function' as const,
  function: { name, parameters: { type: 'object' } },
}));
const said = 'You said: Grüß Gott 👋';

describe.each(namedAdapters)('chat by %s', (_id, adapter) => {
  const { sheet } = adapter;

  it('comes whole, with all that is added to it', async () => {
    await using started = await start(adapter);
    const completion = await createChatCompletion(started.client, params);
    const [choice] = completion.choices;
    expect(readText(choice?.message)).toBe(said);
    expect(choice?.message).toMatchObject(wantThought(sheet, { form: 'whole', text: said }));
    const { finishReason = 'stop' } = sheet.chat;
    expect(choice).toMatchObject({ finish_reason: finishReason, ...sheet.chat.extras?.choice });
    expect(completion).toMatchObject({
      ...sheet.chat.extras?.top,
      ...sheet.chat.extras?.finish,
      usage: wantUsage(sheet),
    });
    expect(readBodies(started.upstream)).toEqual([params]);
  });

  it('is streamed to the same', async () => {
    await using started = await start(adapter);
    const request = { ...params, ...askForUsage(sheet) };
    const stream = await streamChatCompletion(started.client, request);
    let text = '';
    for await (const chunk of stream) text += readText(chunk.choices?.[0]?.delta);
    const completion = await stream.final();
    expect([text, await stream.text()]).toEqual([said, said]);
    expect(stream.ended).toBe(sheet.chat.end === 'nothing' ? 'finish-reason' : 'done-marker');
    expect(completion).toMatchObject({ model: 'my-model', ...sheet.chat.extras?.finish, usage: wantUsage(sheet) });
    expect(completion.choices).toHaveLength(1);
    const message = wantThought(sheet, { form: 'streamed', text: said });
    expect(completion.choices[0]).toMatchObject({ finish_reason: sheet.chat.finishReason ?? 'stop', message });
    expect(readBodies(started.upstream)).toEqual([{ ...request, stream: true }]);
  });

  it.each(['whole', 'streamed'] as const)('calls two tools and goes on with their answers: %s', async (form) => {
    await using started = await start(adapter);
    const ask = async (request: ChatParams<object>) =>
      form === 'whole'
        ? createChatCompletion(started.client, request)
        : (await streamChatCompletion(started.client, request)).final();
    const first = await ask({ ...params, tools });
    const [choice] = first.choices;
    const { streamedFinishReason = 'tool_calls' } = sheet.chat.calls ?? {};
    expect(choice?.finish_reason).toBe(form === 'whole' ? 'tool_calls' : streamedFinishReason);
    expect(choice?.message.tool_calls).toEqual(wantCalls(sheet, form));
    expect(choice?.message).toMatchObject(wantThought(sheet, { form, text: '' }));

    const results = choice!.message.tool_calls!.map(({ id }, index) => ({
      role: 'tool' as const,
      tool_call_id: id,
      content: `result ${index}`,
    }));
    const messages = [question, toSend(sheet, choice!.message), ...results];
    const second = await ask({ ...params, tools, messages });
    expect(readText(second.choices[0]?.message)).toBe('You said: result 1');
  });
});

describe.each(namedAdapters.filter(([, { sheet }]) => sheet.chat.sentBack !== undefined))(
  'a message that comes back to %s without what belongs to it',
  (_id, adapter) => {
    it('is refused, in the words of the provider', async () => {
      await using started = await start(adapter);
      const call = { id: 'call_0', type: 'function' as const };
      const message = {
        role: 'assistant' as const,
        tool_calls: [{ ...call, function: { name: 'get_weather', arguments: callArguments } }],
      };
      const result = { role: 'tool' as const, tool_call_id: call.id, content: '12 °C' };
      const { message: words, ...reads } = adapter.sheet.chat.sentBack!.otherwise.reads;
      await expect(
        createChatCompletion(started.client, { ...params, tools, messages: [question, message, result] }),
      ).rejects.toMatchObject({ name: 'ApiError', message: expect.stringContaining(words), ...reads });
    });
  },
);

it('a member that Mistral does not know is refused, and the error says so', async () => {
  const [, mistral] = namedAdapters.find(([id]) => id === 'mistral')!;
  await using started = await start(mistral);
  await expect(
    createChatCompletion(started.client, { ...params, stream_options: { include_usage: true } }),
  ).rejects.toMatchObject({ name: 'ApiError', status: 422, message: expect.stringContaining('That is too much.') });
});

interface Spoken {
  readonly content?: unknown;
}

/** The text of a message or delta, its parts joined. */
function readText(message: Spoken | undefined): string {
  const content = message?.content ?? '';
  if (typeof content === 'string') return content;
  const parts = content as readonly { readonly text?: string }[]; // Mistral's.
  return parts.map((part) => part.text ?? '').join('');
}

/** What a message has to tell of thoughts. */
function wantThought(
  { chat }: ProviderSheet,
  { form, text }: { readonly form: string; readonly text: string },
): object {
  if (chat.reasoning === undefined) return {};
  if (chat.reasoning === 'content-parts') {
    const thinking = { type: 'thinking', thinking: [{ type: 'text', text: thought }] };
    const parts = [thinking, ...(text === '' ? [] : [{ type: 'text', text }])];
    return form === 'whole' ? { content: parts } : { content: text || null, content_parts: parts };
  }
  if (chat.reasoning !== 'reasoning_details') return { [chat.reasoning]: thought };
  return { reasoning: thought, reasoning_details: [{ type: 'reasoning.text', text: thought, signature: 'c2lnbmVk' }] };
}

/** Both calls, each as the provider has them. */
function wantCalls({ chat: { calls = {} } }: ProviderSheet, form: string): object[] {
  return tools.map((tool, index) => ({
    id: calls.ids === 'empty' ? '' : `call_${index}`,
    type: 'function',
    function: { name: tool.function.name, arguments: callArguments },
    // Where a delta belongs is no part of what the deltas add up to.
    ...(form === 'whole' && calls.indexInMessage && { index }),
    ...calls.extras,
  }));
}

function wantUsage({ chat }: ProviderSheet): object {
  return { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18, ...chat.extras?.usage };
}

/** Asked for where it does not come by itself: a strict server would refuse it. */
function askForUsage({ chat }: ProviderSheet): object {
  return chat.usage === undefined ? { stream_options: { include_usage: true } } : {};
}

/** The message as the next request has it: as it came, but for a server that refuses what the accumulator knows. */
function toSend({ chat }: ProviderSheet, message: ChatMessage<object>): ChatRequestMessage<object> {
  if (chat.strict === undefined) return message;
  const { refusal: _, content_parts, ...rest } = message;
  // Parts of Mistral's, which this client does not know.
  return { ...rest, content: (content_parts ?? message.content) as string };
}

function readBodies({ requests }: FakeUpstream): unknown[] {
  return requests.map(({ body }) => JSON.parse(body));
}
