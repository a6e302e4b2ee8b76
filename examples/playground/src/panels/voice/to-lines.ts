import { type ConversationEntry, toHeardText } from '@unspool/realtime/conversation';
import type { Line } from '../../ui/dialogue.tsx';

/** The items of a conversation as lines: they grow with every delta, and end where the user broke in. */
export function toLines(entries: readonly ConversationEntry[]): readonly Line[] {
  return entries.flatMap(({ item, parts }): Line[] => {
    if (item?.type === 'function_call') return [{ role: 'tool', text: `${item.name}(${item.arguments})` }];
    if (item?.type === 'function_call_output') return [{ role: 'tool', text: `→ ${item.output}` }];
    if (item?.type !== 'message' || item.role === 'system') return [];
    const said = readParts(item.content).map((text, index) => {
      const heard = parts[index]?.heard;
      return heard === undefined ? text : `${toHeardText(text, heard)} – interrupted`;
    });
    return [{ role: item.role, text: said.join('') || '…' }];
  });
}

type Part = { readonly text?: string | undefined; readonly transcript?: string | null | undefined };

function readParts(content: readonly Part[]): readonly string[] {
  return content.map(({ text, transcript }) => text ?? transcript ?? '');
}
