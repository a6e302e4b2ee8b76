import type { ChatSheet } from './chat-sheet.ts';
import { makeCall, toText, toThinking } from './make-message.ts';
import { toPieces, type Turn } from './turn.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the chunks of a stream add, one after the other, without the last one. */
export function makeDeltas(sheet: ChatSheet, turn: Turn): Members[] {
  const deltas = [
    ...makeThoughts(sheet, turn.thought),
    ...makeTexts(sheet, turn.text),
    ...(turn.call === undefined ? [] : makeCalls(sheet, turn.call)),
  ];
  return sheet.role === 'every' ? deltas.map((delta) => ({ role: 'assistant', ...delta })) : openDeltas(sheet, deltas);
}

function openDeltas({ role, contentOfThoughts }: ChatSheet, deltas: readonly Members[]): Members[] {
  if (role === 'never') return [...deltas];
  return [{ role: 'assistant', ...(contentOfThoughts === undefined ? {} : { content: contentOfThoughts }) }, ...deltas];
}

function makeThoughts({ reasoning, contentOfThoughts }: ChatSheet, thought: string): Members[] {
  if (reasoning === undefined) return [];
  if (reasoning === 'content-parts') return toPieces(thought).map((piece) => ({ content: toThinking(piece) }));
  const content = contentOfThoughts === undefined ? {} : { content: contentOfThoughts };
  if (reasoning !== 'reasoning_details') return toPieces(thought).map((piece) => ({ ...content, [reasoning]: piece }));
  if (thought === '') return [];
  const detail = { type: 'reasoning.text', format: 'unknown', index: 0 };
  return [
    ...toPieces(thought).map((text) => ({ content: '', reasoning: text, reasoning_details: [{ ...detail, text }] })),
    // The signature comes when the text is over.
    { content: '', reasoning: null, reasoning_details: [{ ...detail, signature: 'c2lnbmVk' }] },
  ];
}

function makeTexts({ reasoning }: ChatSheet, text: string): Members[] {
  if (reasoning === 'content-parts') return toPieces(text).map((piece) => ({ content: [toText(piece)] }));
  const silent = reasoning === 'reasoning_content' ? { reasoning_content: null } : {};
  return toPieces(text).map((piece) => ({ ...silent, content: piece }));
}

function makeCalls(sheet: ChatSheet, called: NonNullable<Turn['call']>): Members[] {
  const { delivery = 'pieces', index = true } = sheet.calls ?? {};
  const which = index ? { index: 0 } : {};
  const whole = makeCall(sheet, called);
  if (delivery !== 'pieces') return [{ tool_calls: [{ ...which, ...whole }], ...sheet.extras?.message }];
  return [
    { tool_calls: [{ ...which, ...whole, function: { name: called.name, arguments: '' } }], ...sheet.extras?.message },
    ...toPieces(called.arguments).map((piece) => ({ tool_calls: [{ ...which, function: { arguments: piece } }] })),
  ];
}
