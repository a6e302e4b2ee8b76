import type { ChatCompletionChunk, ChatToolCallDelta } from '../chat/chat-completion-types.ts';
import { createDraft, type Draft } from '../draft.ts';
import { addToolCall } from '../chat/tool-calls.ts';
import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { toMembers } from '../members.ts';
import type { PartialToolCall } from './partial-tool-call.ts';
import { createStreamedCall, type StreamedCall } from './streamed-call.ts';

/** The calls of one choice, told apart as the accumulator tells them: it works on a list of our own. */
interface ChoiceCalls<TArguments> {
  readonly drafts: Draft;
  readonly byDraft: Map<Draft, StreamedCall<TArguments>>;
}

/** Follows the calls of a chat completion: what takes its chunks. */
export function createChunkCalls<TArguments>(
  calls: PartialToolCall<TArguments>[],
): (chunk: ChatCompletionChunk) => void {
  const byChoice = new Map<unknown, ChoiceCalls<TArguments>>();

  const findChoice = (index: unknown): ChoiceCalls<TArguments> => {
    const known = byChoice.get(index);
    if (known !== undefined) return known;
    const begun = { drafts: createDraft([]), byDraft: new Map<Draft, StreamedCall<TArguments>>() };
    byChoice.set(index, begun);
    return begun;
  };

  const add = ({ drafts, byDraft }: ChoiceCalls<TArguments>, delta: ChatToolCallDelta): void => {
    const draft = addToolCall(drafts, delta);
    const { id, function: called } = draft.value;
    if (!isObject(called)) return;
    let call = byDraft.get(draft);
    if (call === undefined) {
      call = createStreamedCall<TArguments>();
      byDraft.set(draft, call);
      calls.push(call.call);
    }
    call.describe({ callId: joinText('', id), name: joinText('', toMembers(called)['name']) });
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
