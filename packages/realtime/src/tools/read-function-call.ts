import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import type { FunctionCall } from './tool.ts';

/** The event that ends an item. */
export type ItemDone = Extract<RealtimeServerEvent, { type: 'response.output_item.done' }>;

/** The item of a function call. */
export type FunctionCallItem = Extract<ItemDone['item'], { type: 'function_call' }>;

/**
 * The call that an item is, when it may be run. Only a completed one may: the events of arguments come for responses that were
 * interrupted, too (OpenAI API reference, `response.function_call_arguments.done`).
 */
export function readFunctionCall({
  item,
  response_id,
}: ItemDone): { call: FunctionCall; item: FunctionCallItem } | undefined {
  if (item?.type !== 'function_call' || item.status !== 'completed') return undefined;
  const { arguments: text, call_id: callId, id: itemId, name } = item;
  if (typeof callId !== 'string' || typeof name !== 'string') return undefined;
  return {
    item,
    call: { kind: 'function', name, arguments: parseArguments(text), callId, itemId, responseId: response_id },
  };
}

/** Arguments as the model wrote them; none at all are those of a function without parameters. `undefined`: they are no JSON. */
export function parseArguments(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return text.trim() === '' ? {} : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
