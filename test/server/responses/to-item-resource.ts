import type { InputItem, ItemResource } from '@unspool/generated/responses';
import type { CreateId } from '../ids.ts';

/** An item of a request as the API lists it afterwards: with an id, a status and its content in parts. */
export function toItemResource(item: InputItem, createId: CreateId): ItemResource {
  if ('role' in item && item.type !== 'additional_tools') return toMessageResource(item, createId);
  if (item.type === 'function_call')
    return { ...item, id: item.id ?? createId('fc'), status: item.status ?? 'completed' };
  // Of the other items the server knows no more than that they passed the check; listed they have an id as well.
  return { status: 'completed', ...item, id: ('id' in item ? item.id : undefined) ?? createId('item') } as ItemResource;
}

type MessageItem = Exclude<Extract<InputItem, { role: unknown }>, { type: 'additional_tools' }>;

function toMessageResource(item: MessageItem, createId: CreateId): ItemResource {
  const id = 'id' in item ? item.id : createId('msg');
  const content = typeof item.content === 'string' ? [textPart(item.role, item.content)] : item.content;
  // The document lets an assistant's easy message carry input parts; they are listed as they came.
  return { id, type: 'message', role: item.role, status: 'completed', content } as ItemResource;
}

function textPart(role: MessageItem['role'], text: string) {
  return role === 'assistant'
    ? { type: 'output_text', text, annotations: [], logprobs: [] }
    : { type: 'input_text', text };
}
