import type { ChatCompletionChunk, ChatMessage, ChatToolCallDelta } from '../chat/chat-completion-types.ts';
import { addToolCallDelta, createToolCallIndex, type ToolCallIndex } from '../chat/tool-call-index.ts';
import { isObject } from '../is-object.ts';
import type { PartialToolCall } from './partial-tool-call.ts';
import { createStreamedCall, type StreamedCall } from './streamed-call.ts';

/** The calls of one choice, told apart as the accumulator tells them: it works on a message of our own. */
interface ChoiceCalls<TArguments> {
  readonly message: ChatMessage;
  readonly index: ToolCallIndex;
  readonly byDraft: Map<object, StreamedCall<TArguments>>;
}

/** Follows the calls of a chat completion: what takes its chunks. */
export function createChunkCalls<TArguments>(
  calls: PartialToolCall<TArguments>[],
): (chunk: ChatCompletionChunk) => void {
  const byChoice = new Map<unknown, ChoiceCalls<TArguments>>();

  const findChoice = (index: unknown): ChoiceCalls<TArguments> => {
    const known = byChoice.get(index);
    if (known !== undefined) return known;
    const message: ChatMessage = { role: 'assistant', content: null, refusal: null };
    const begun = { message, index: createToolCallIndex(), byDraft: new Map<object, StreamedCall<TArguments>>() };
    byChoice.set(index, begun);
    return begun;
  };

  const add = ({ message, index, byDraft }: ChoiceCalls<TArguments>, delta: ChatToolCallDelta): void => {
    addToolCallDelta(message, index, delta);
    const draft = index.latest;
    if (draft?.function === undefined) return;
    let call = byDraft.get(draft);
    if (call === undefined) {
      call = createStreamedCall<TArguments>();
      byDraft.set(draft, call);
      calls.push(call.call);
    }
    call.describe({ callId: draft.id, name: draft.function.name });
    call.add({ delta: isObject(delta.function) ? delta.function.arguments : undefined, ends: false });
  };

  return ({ choices }) => {
    for (const choice of choices) {
      if (!isObject(choice) || !isObject(choice.delta) || !Array.isArray(choice.delta.tool_calls)) continue;
      const found = findChoice(choice.index);
      for (const delta of choice.delta.tool_calls) if (isObject(delta)) add(found, delta);
    }
  };
}
