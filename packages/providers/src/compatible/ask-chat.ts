import { createChatCompletionOperation } from '@unspool/generated/chat';
import { askEndpoint, type Endpoint } from './ask-endpoint.ts';
import { type Members, parseMembers } from './parse-members.ts';
import type { FoundChat, FoundStream, ProbeFinding } from './probe-report.ts';
import { readChunks } from './read-chunks.ts';

/** Asks for an answer of one token. Each of at most two questions takes `share()` at most. */
export async function askChat(
  endpoint: Endpoint,
  model: string,
  share: () => number,
): Promise<ProbeFinding<FoundChat>> {
  const ask = (tokenLimit: FoundChat['tokenLimit']) =>
    askEndpoint<FoundChat>(endpoint, {
      operation: createChatCompletionOperation,
      params: toParams(model, tokenLimit),
      accept: 'application/json',
      timeout: share(),
      read: (text, report) => {
        const body = parseMembers(text);
        if (body['error']) return report(body);
        return Array.isArray(body['choices']) && body['choices'].length > 0 ? { model, tokenLimit } : undefined;
      },
    });
  const chat = await ask('max_tokens');
  if (chat.outcome !== 'refused' || (chat.status !== 400 && chat.status !== 422)) return chat;
  // Reasoning models of OpenAI take the other one alone.
  const again = await ask('max_completion_tokens');
  return again.outcome === 'works' ? again : chat;
}

/** Asks for a stream of one token. */
export function askStream(
  endpoint: Endpoint,
  model: string,
  { tokenLimit, timeout }: { readonly tokenLimit: FoundChat['tokenLimit']; readonly timeout: number },
): Promise<ProbeFinding<FoundStream>> {
  return askEndpoint<FoundStream>(endpoint, {
    operation: createChatCompletionOperation,
    params: { ...toParams(model, tokenLimit), stream: true },
    accept: 'text/event-stream',
    timeout,
    isEnough: (tail) => /^data: ?\[DONE\]/m.test(tail),
    read: (text, report) => {
      const { chunks, doneMarker } = readChunks(text);
      const objects = chunks.map((chunk): Members => Object(chunk));
      const error = [parseMembers(text), ...objects].find((body) => body['error']);
      if (error) return report(error);
      if (!objects.some((chunk) => Array.isArray(chunk['choices']))) return undefined;
      return {
        chunks: chunks.length,
        doneMarker,
        finishReason: objects.some((chunk) => Boolean(Object(chunk['choices'])[0]?.finish_reason)),
        usage: objects.some((chunk) => Boolean(chunk['usage'])),
      };
    },
  });
}

function toParams(model: string, tokenLimit: FoundChat['tokenLimit']) {
  return { model, messages: [{ role: 'user', content: 'Hi' }], [tokenLimit]: 1 };
}
