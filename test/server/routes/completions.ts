import { createCompletionOperation, type CreateCompletionRequest } from '@unspool/generated/completions';
import { readCompletionPrompts } from '../completions/read-completion-prompts.ts';
import { toCompletionChunks } from '../completions/to-completion-chunks.ts';
import { toCompletion } from '../completions/to-completion.ts';
import { serve, type ServedOperation } from '../http/serve.ts';
import { dataOnly } from '../sse/data-only.ts';
import { streamEvents } from '../sse/stream-events.ts';

type Streamable = CreateCompletionRequest & { stream?: boolean | null | undefined };

/** `POST /completions`: JSON, or data-only events that end with `[DONE]`. */
export const completionRoutes: readonly ServedOperation[] = [
  serve<Streamable>(createCompletionOperation, ({ body, context, reply }) => {
    const answered = readCompletionPrompts(body).map((prompt) => ({
      prompt,
      replies: Array.from({ length: body.n ?? 1 }, () => reply(prompt)),
    }));
    const completion = toCompletion(body, answered, context);
    if (body.stream !== true) return Response.json(completion);
    const includeUsage = body.stream_options?.include_usage ?? false;
    return streamEvents(dataOnly(toCompletionChunks(completion, { includeUsage })), context);
  }),
];
