import type { RealtimeResponse } from '@unspool/generated/realtime';
import type { ServerStep } from '../connection/realtime-connection.ts';
import type { ScriptedEnd, ScriptedItem } from '../script/scripted-answer.ts';
import type { Answer, AnsweredItem, ItemPlace } from './answer.ts';
import { callSteps } from './call-steps.ts';
import { approvalSteps, mcpCallSteps } from './mcp-steps.ts';
import { messageSteps } from './message-steps.ts';

/**
 * The events of one answer, in the order of the API: `response.created` first, then each item from its announcement to
 * its end, `response.done` last. An answer that is stopped ends what it has begun and leaves out the rest.
 */
export function* answerSteps(answer: Answer): Generator<ServerStep> {
  const { emptyResponse: response, stopped, end } = answer;
  yield { type: 'response.created', response };
  const items: AnsweredItem[] = [];
  for (const item of answer.items) {
    if (stopped() !== undefined) break;
    items.push(yield* itemSteps(answer, item, { response_id: answer.responseId, output_index: items.length }));
  }
  const done: RealtimeResponse = {
    ...response,
    ...toStatus(stopped() ?? end),
    output: items.map(({ item }) => item),
    usage: answer.countUsage(items),
  };
  yield { type: 'response.done', response: done };
}

function itemSteps(answer: Answer, item: ScriptedItem, place: ItemPlace): Generator<ServerStep, AnsweredItem> {
  switch (item.kind) {
    case 'message':
      return messageSteps(answer, item, place);
    case 'call':
      return callSteps(answer, item, place);
    case 'mcp-call':
      return mcpCallSteps(answer, item, place);
    case 'mcp-approval-request':
      return approvalSteps(answer, item, place);
  }
}

function toStatus(end: ScriptedEnd): Pick<RealtimeResponse, 'status' | 'status_details'> {
  if (end.status === 'completed') return { status: 'completed', status_details: null };
  const { status, ...details } = end;
  return { status, status_details: { type: status, ...details } };
}
