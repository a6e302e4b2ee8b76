import type { ChatSheet } from './chat-sheet.ts';
import { usage } from './make-completion.ts';
import { makeDeltas } from './make-deltas.ts';
import { type ChatRequest, takeTurn, type Turn } from './turn.ts';

type Members = Readonly<Record<string, unknown>>;

/** The chunks of a streamed answer. */
export function makeChunks(sheet: ChatSheet, request: ChatRequest): Members[] {
  const turn = takeTurn(request);
  const deltas = makeDeltas(sheet, turn);
  const lastDelta = turn.calls.length > 0 && sheet.calls?.delivery === 'last' ? deltas.pop() : undefined;
  const chunks = [...deltas.map((delta) => makeChunk(sheet, delta)), makeLastChunk(sheet, turn, lastDelta)];
  const named = chunks.map((chunk, index) => ({
    id: sheet.ids?.[index] ?? sheet.ids?.at(-1) ?? 'chatcmpl-1',
    object: index === chunks.length - 1 ? (sheet.lastObject ?? 'chat.completion.chunk') : 'chat.completion.chunk',
    created: 1_790_000_000,
    model: request.model,
    ...sheet.extras?.top,
    ...chunk,
  }));
  const counted = named.map((chunk, index) => ({ ...chunk, ...countChunk(sheet, index, named.length) }));
  const own = asksForUsage(sheet, request) ? [{ ...named[0], choices: [], usage: countAll(sheet) }] : [];
  return [...list(sheet.opening), ...cumulate(sheet, counted), ...list(sheet.closing), ...own];
}

function makeChunk({ unfinished, extras }: ChatSheet, delta: Members): Members {
  const finish = unfinished === 'absent' ? {} : { finish_reason: null };
  return { choices: [{ index: 0, delta, ...finish, ...extras?.choice }] };
}

function makeLastChunk(
  { calls, finishReason, role, extras }: ChatSheet,
  turn: Turn,
  last: Members | undefined,
): Members {
  const finish_reason =
    turn.calls.length === 0 ? (finishReason ?? 'stop') : (calls?.streamedFinishReason ?? 'tool_calls');
  const delta = last ?? (role === 'every' ? { role: 'assistant', content: '' } : {});
  return { choices: [{ index: 0, delta, finish_reason, ...extras?.choice }], ...extras?.finish };
}

/** Usage as it stands in a chunk that has a choice. */
function countChunk(sheet: ChatSheet, index: number, length: number): Members {
  if (sheet.usage === 'every-chunk') {
    const isLast = index === length - 1;
    const completion_tokens = isLast ? usage.completion_tokens : Math.min(index, usage.completion_tokens);
    return { usage: { ...countAll(sheet), completion_tokens } };
  }
  if (sheet.usage !== 'finish-chunk') return {};
  return { usage: index === length - 1 ? countAll(sheet) : null };
}

function countAll({ extras }: ChatSheet): Members {
  return { ...usage, ...extras?.usage };
}

function asksForUsage({ usage: kind = 'asked' }: ChatSheet, { stream_options }: ChatRequest): boolean {
  return kind === 'always' || (kind === 'asked' && stream_options?.include_usage === true);
}

/** With the message so far beside each delta. */
function cumulate({ cumulative }: ChatSheet, chunks: readonly Members[]): readonly Members[] {
  if (cumulative !== true) return chunks;
  let content = '';
  return chunks.map((chunk) => {
    const choices = chunk['choices'] as readonly { readonly delta: { readonly content?: string } }[]; // Made above.
    return {
      ...chunk,
      choices: choices.map((choice) => {
        content += choice.delta.content ?? '';
        return { ...choice, message: { role: 'assistant', content } };
      }),
    };
  });
}

function list(chunk: object | undefined): Members[] {
  return chunk === undefined ? [] : [{ ...chunk }];
}
