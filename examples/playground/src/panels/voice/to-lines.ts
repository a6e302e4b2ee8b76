import type { ConversationEntry } from '@unspool/realtime/conversation';
import type { Line } from '../../ui/dialogue.tsx';

/** The items of a conversation as lines; what is said grows with every delta, what was not heard is left out. */
export function toLines(entries: readonly ConversationEntry[]): readonly Line[] {
  return entries.flatMap(({ item }): Line[] => {
    if (item?.type === 'function_call') return [{ role: 'tool', text: `${item.name}(${item.arguments})` }];
    if (item?.type === 'function_call_output') return [{ role: 'tool', text: `→ ${item.output}` }];
    if (item?.type !== 'message' || item.role === 'system') return [];
    const parts: readonly { readonly text?: string | undefined; readonly transcript?: string | null | undefined }[] =
      item.content;
    return [{ role: item.role, text: parts.map(({ text, transcript }) => text ?? transcript ?? '').join('') || '…' }];
  });
}
