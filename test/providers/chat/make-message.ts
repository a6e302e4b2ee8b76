import type { ChatSheet } from './chat-sheet.ts';
import type { CalledFunction, Turn } from './turn.ts';

type Members = Readonly<Record<string, unknown>>;

/** The message of a whole answer. */
export function makeMessage(sheet: ChatSheet, turn: Turn): Members {
  return {
    role: 'assistant',
    ...makeContent(sheet, turn),
    ...(turn.calls.length > 0 && { tool_calls: turn.calls.map((called, index) => makeCall(sheet, called, index)) }),
    ...sheet.extras?.message,
  };
}

function makeContent({ reasoning, omitsContent }: ChatSheet, { thought, text, calls }: Turn): Members {
  if (reasoning === 'content-parts') return { content: [...toThinking(thought), ...(text ? [toText(text)] : [])] };
  const content = calls.length > 0 && omitsContent === true ? {} : { content: text };
  if (reasoning === undefined || thought === '') return content;
  if (reasoning !== 'reasoning_details') return { ...content, [reasoning]: thought };
  return {
    ...content,
    reasoning: thought,
    reasoning_details: [{ type: 'reasoning.text', text: thought, format: 'unknown', index: 0, signature: 'c2lnbmVk' }],
  };
}

/** Call number `index` as it stands in a message. */
export function makeCall({ calls = {} }: ChatSheet, called: CalledFunction, index: number): Members {
  const id = calls.ids === 'empty' ? '' : `call_${index}`;
  return { id, type: 'function', function: called, ...(calls.indexInMessage && { index }), ...calls.extras };
}

/** Thoughts as a part of content. */
export function toThinking(thought: string): Members[] {
  return thought === '' ? [] : [{ type: 'thinking', thinking: [toText(thought)] }];
}

/** Text as a part of content. */
export function toText(text: string): Members {
  return { type: 'text', text };
}
