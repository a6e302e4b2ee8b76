import type { ChatSheet } from './chat-sheet.ts';
import type { Turn } from './turn.ts';

type Members = Readonly<Record<string, unknown>>;

/** The message of a whole answer. */
export function makeMessage(sheet: ChatSheet, turn: Turn): Members {
  return {
    role: 'assistant',
    ...makeContent(sheet, turn),
    ...(turn.call && { tool_calls: [makeCall(sheet, turn.call)] }),
    ...sheet.extras?.message,
  };
}

function makeContent({ reasoning, omitsContent }: ChatSheet, { thought, text, call }: Turn): Members {
  if (reasoning === 'content-parts') return { content: [...toThinking(thought), ...(text ? [toText(text)] : [])] };
  const content = call !== undefined && omitsContent === true ? {} : { content: text };
  if (reasoning === undefined || thought === '') return content;
  if (reasoning !== 'reasoning_details') return { ...content, [reasoning]: thought };
  return {
    ...content,
    reasoning: thought,
    reasoning_details: [{ type: 'reasoning.text', text: thought, format: 'unknown', index: 0, signature: 'c2lnbmVk' }],
  };
}

/** The call of a tool as it stands in a message. */
export function makeCall({ calls }: ChatSheet, called: NonNullable<Turn['call']>): Members {
  return { id: calls?.id ?? 'call_1', type: 'function', function: called, ...calls?.extras };
}

/** Thoughts as a part of content. */
export function toThinking(thought: string): Members[] {
  return thought === '' ? [] : [{ type: 'thinking', thinking: [toText(thought)] }];
}

/** Text as a part of content. */
export function toText(text: string): Members {
  return { type: 'text', text };
}
