import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { splitTokens } from '../../model/split-tokens.ts';
import type { ServerStep } from '../connection/realtime-connection.ts';
import type { ScriptedItem } from '../script/scripted-answer.ts';
import { statusOf, type Answer, type AnsweredItem, type ItemPlace } from './answer.ts';
import { beginItem, endItem } from './item-border-steps.ts';

type Call = Extract<ScriptedItem, { kind: 'call' }>;

/**
 * The events of a function call: its arguments arrive piece by piece. Their end is announced for a call that was broken
 * off as well.
 */
export function* callSteps(answer: Answer, call: Call, place: ItemPlace): Generator<ServerStep, AnsweredItem> {
  const id = call.id ?? answer.createId('item');
  const call_id = call.callId ?? answer.createId('call');
  const begun: RealtimeConversationItem & { id: string } = {
    id,
    type: 'function_call',
    status: 'in_progress',
    name: call.name,
    call_id,
    arguments: '',
  };
  const previous_item_id = yield* beginItem(answer, begun, place);
  const said: string[] = [];
  for (const delta of splitTokens(call.arguments)) {
    if (answer.stopped() !== undefined) break;
    said.push(delta);
    yield { type: 'response.function_call_arguments.delta', ...place, item_id: id, call_id, delta };
  }
  const whole = said.join('');
  yield {
    type: 'response.function_call_arguments.done',
    ...place,
    item_id: id,
    call_id,
    name: call.name,
    arguments: whole,
  };
  const isWhole = whole === call.arguments && statusOf(answer, place) === 'completed';
  const item: RealtimeConversationItem = { ...begun, status: isWhole ? 'completed' : 'incomplete', arguments: whole };
  yield* endItem(answer, { id, item }, { ...place, previous_item_id });
  return { item, textTokens: said.length, audioTokens: 0 };
}
