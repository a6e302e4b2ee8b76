import type { ChatSheet } from './chat-sheet.ts';
import { makeMessage } from './make-message.ts';
import { type ChatRequest, takeTurn } from './turn.ts';

/** What every answer has used. */
export const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };

/** A whole answer. */
export function makeCompletion(sheet: ChatSheet, request: ChatRequest): object {
  const turn = takeTurn(request);
  const { top, choice, usage: more, finish } = sheet.extras ?? {};
  const finish_reason = turn.calls.length === 0 ? (sheet.finishReason ?? 'stop') : 'tool_calls';
  return {
    id: sheet.ids?.at(-1) ?? 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: request.model,
    choices: [{ index: 0, message: makeMessage(sheet, turn), finish_reason, ...choice }],
    usage: { ...usage, ...more },
    ...top,
    ...finish,
  };
}
