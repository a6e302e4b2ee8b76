import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import type { FunctionCall } from '../../model/reply.ts';
import { splitTokens } from '../../model/split-tokens.ts';
import type { ServerStep } from '../connection/realtime-connection.ts';
import type { Answer, AnsweredItem, ItemPlace } from './answer.ts';
import { beginItem, endItem } from './item-border-steps.ts';

/** The events of a function call: its arguments arrive piece by piece. */
export function* callSteps(answer: Answer, call: FunctionCall, place: ItemPlace): Generator<ServerStep, AnsweredItem> {
  const id = answer.createId('item');
  const call_id = answer.createId('call');
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
  const item: RealtimeConversationItem = {
    ...begun,
    status: whole === call.arguments ? 'completed' : 'incomplete',
    arguments: whole,
  };
  yield {
    type: 'response.function_call_arguments.done',
    ...place,
    item_id: id,
    call_id,
    name: call.name,
    arguments: whole,
  };
  yield* endItem(answer, { id, item }, { ...place, previous_item_id });
  return { item, textTokens: said.length, audioTokens: 0 };
}
