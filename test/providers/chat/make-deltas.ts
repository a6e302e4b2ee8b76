import type { ChatSheet } from './chat-sheet.ts';
import { makeCall, toText, toThinking } from './make-message.ts';
import { type CalledFunction, toPieces, type Turn } from './turn.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the chunks of a stream add, one after the other, without the last one. */
export function makeDeltas(sheet: ChatSheet, turn: Turn): Members[] {
  const deltas = [
    ...makeThoughts(sheet, turn.thought),
    ...makeTexts(sheet, turn.text),
    ...(turn.calls.length === 0 ? [] : makeCalls(sheet, turn.calls)),
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

function makeCalls(sheet: ChatSheet, called: readonly CalledFunction[]): Members[] {
  const { delivery = 'pieces', index: isNumbered = true } = sheet.calls ?? {};
  const number = (index: number) => (isNumbered ? { index } : {});
  const wholes = called.map((one, index) => ({ ...number(index), ...makeCall(sheet, one, index) }));
  const toDelta = (tool_calls: readonly object[]) => ({ tool_calls, ...sheet.extras?.message });
  if (delivery === 'last') return [toDelta(wholes)];
  if (delivery === 'whole') return wholes.map((whole) => toDelta([whole]));
  return called.flatMap(({ name, arguments: text }, index) => [
    toDelta([{ ...wholes[index], function: { name, arguments: '' } }]),
    ...toPieces(text).map((piece) => ({ tool_calls: [{ ...number(index), function: { arguments: piece } }] })),
  ]);
}
