import { isDeepStrictEqual } from 'node:util';
import { type Answer, toError, toJson, toStream } from '../answer.ts';
import { playFault } from '../play-fault.ts';
import type { ErrorAnswer } from '../error-answer.ts';
import type { ProviderSheet } from '../provider-sheet.ts';
import type { ChatSheet } from './chat-sheet.ts';
import { makeChunks } from './make-chunks.ts';
import { makeCompletion } from './make-completion.ts';
import { makeMessage } from './make-message.ts';
import { type ChatRequest, takeTurn } from './turn.ts';

/** Answers a request for a chat completion, whole or streamed. */
export function answerChat(sheet: ProviderSheet, request: ChatRequest): Answer {
  const { chat } = sheet;
  const refusal = findRefusal(chat, request);
  if (refusal !== undefined) return toError(refusal);
  const stream = () => ({
    records: makeChunks(chat, request).map((chunk) => ({ data: JSON.stringify(chunk) })),
    style: chat,
  });
  const fault = playFault(sheet, { surface: 'chat', request, begin: stream });
  if (fault !== undefined) return fault;
  if (request.stream === true) return toStream(stream());
  const whole = toJson(makeCompletion(chat, request));
  return { ...whole, body: (chat.padding ?? '') + whole.body };
}

function findRefusal(sheet: ChatSheet, request: ChatRequest): ErrorAnswer | undefined {
  const { strict, sentBack } = sheet;
  if (strict !== undefined && !isKnown(strict, request)) return strict.otherwise;
  return sentBack !== undefined && !isSentBack(sheet, request) ? sentBack.otherwise : undefined;
}

function isKnown({ request: members, message }: NonNullable<ChatSheet['strict']>, request: ChatRequest): boolean {
  return (
    Object.keys(request).every((name) => members.includes(name)) &&
    request.messages.every((own) => Object.keys(own).every((name) => message.includes(name)))
  );
}

/** Whether the message that called tools has come back with what the model needs, to the letter. */
function isSentBack(sheet: ChatSheet, request: ChatRequest): boolean {
  const answer = request.messages.findLast(({ role }) => role === 'assistant');
  if (answer === undefined || request.messages.at(-1)?.role !== 'tool') return true;
  const sent = makeMessage(sheet, takeTurn({ ...request, messages: [{ role: 'user' }] }));
  const back: Readonly<Record<string, unknown>> = { ...answer };
  return (sheet.sentBack?.members ?? []).every((name) => isDeepStrictEqual(back[name], sent[name]));
}
