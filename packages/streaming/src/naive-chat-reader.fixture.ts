import type { ChatCompletion } from './chat/index.ts';

/** What of a completion two readers have to agree on. */
export interface CompletionSummary {
  readonly text: string;
  readonly reasoning: string;
  readonly refusal: string;
  readonly finishReason: unknown;
  readonly usage: unknown;
  /** Id, name and arguments of each tool call. */
  readonly calls: readonly (readonly unknown[])[];
}

interface NaiveDelta {
  readonly content?: string | null | readonly { readonly type: string; readonly text?: string }[];
  readonly reasoning?: string | null | undefined;
  readonly reasoning_content?: string | null | undefined;
  readonly refusal?: string | null | undefined;
  readonly tool_calls?: readonly NaiveCall[];
}

interface NaiveCall {
  readonly index: number;
  readonly id?: string;
  readonly function?: { readonly name?: string; readonly arguments?: string | null };
}

interface NaiveChunk {
  readonly choices: readonly { readonly delta: NaiveDelta; readonly finish_reason?: string | null }[];
  readonly usage?: object | null;
}

/**
 * Reads chunks of one choice in the plainest way there is, without any code of the package: every member is joined over
 * all chunks, calls are gathered by their index.
 */
export function readChatNaively(payloads: readonly unknown[]): CompletionSummary {
  const chunks = payloads as readonly NaiveChunk[];
  const choices = chunks.flatMap((chunk) => chunk.choices);
  const deltas = choices.map((choice) => choice.delta);
  const join = (read: (delta: NaiveDelta) => string | null | undefined) =>
    deltas.map((delta) => read(delta) ?? '').join('');
  const calls = deltas.flatMap((delta) => delta.tool_calls ?? []);
  return {
    text: join(({ content }) =>
      typeof content === 'string' ? content : content?.map((part) => part.text ?? '').join(''),
    ),
    reasoning: join((delta) => delta.reasoning) + join((delta) => delta.reasoning_content),
    refusal: join((delta) => delta.refusal),
    finishReason: choices.findLast((choice) => choice.finish_reason)?.finish_reason,
    usage: chunks.findLast((chunk) => chunk.usage)?.usage ?? null,
    calls: [...new Set(calls.map((call) => call.index))].map((index) =>
      joinCall(calls.filter((call) => call.index === index)),
    ),
  };
}

function joinCall(deltas: readonly NaiveCall[]): readonly unknown[] {
  return [
    deltas.find((delta) => delta.id)?.id,
    deltas.find((delta) => delta.function?.name)?.function?.name,
    deltas.map((delta) => delta.function?.arguments ?? '').join(''),
  ];
}

/** The same of an accumulated completion, which must have one choice. */
export function summarizeCompletion({ choices, usage }: ChatCompletion): CompletionSummary {
  const [choice, ...others] = choices;
  if (choice === undefined || others.length > 0) throw new Error(`expected one choice, found ${choices.length}`);
  const { message, finish_reason: finishReason } = choice;
  const extras: NaiveDelta = { ...message, tool_calls: [] };
  return {
    text: message.content ?? '',
    reasoning: (extras.reasoning ?? '') + (extras.reasoning_content ?? ''),
    refusal: message.refusal ?? '',
    finishReason,
    usage: usage ?? null,
    calls: (message.tool_calls ?? []).map((call) =>
      call.type === 'function' ? [call.id, call.function.name, call.function.arguments] : [call.type],
    ),
  };
}
