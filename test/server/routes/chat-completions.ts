import { createChatCompletionOperation, type CreateChatCompletionRequest } from '@unspool/generated/chat';
import { readChatPrompt } from '../chat/read-chat-prompt.ts';
import { toChatChunks } from '../chat/to-chat-chunks.ts';
import { toChatCompletion } from '../chat/to-chat-completion.ts';
import { serve, type ServedOperation } from '../http/serve.ts';
import { dataOnly } from '../sse/data-only.ts';
import { streamEvents } from '../sse/stream-events.ts';

type Streamable = CreateChatCompletionRequest & { stream?: boolean | null | undefined };

/** `POST /chat/completions`: JSON, or data-only events that end with `[DONE]`. */
export const chatCompletionRoutes: readonly ServedOperation[] = [
  serve<Streamable>(createChatCompletionOperation, ({ body, context, reply }) => {
    const prompt = readChatPrompt(body);
    const replies = Array.from({ length: body.n ?? 1 }, () => reply(prompt));
    const completion = toChatCompletion(body, { prompt, replies }, context);
    if (body.stream !== true) return Response.json(completion);
    const options = {
      includeUsage: body.stream_options?.include_usage ?? false,
      includeObfuscation: body.stream_options?.include_obfuscation ?? true,
    };
    return streamEvents(dataOnly(toChatChunks(completion, options)), context);
  }),
];
