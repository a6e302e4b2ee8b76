import type { CreateCompletionResponse } from '@unspool/generated/completions';

/** A completion, as `createCompletion` gives it. */
export type Completion = CreateCompletionResponse;

/** One of the texts of a completion. */
export type CompletionChoice = Completion['choices'][number];

/** What a chunk adds to one of the texts. */
export interface CompletionChunkChoice extends Omit<CompletionChoice, 'finish_reason'> {
  /** `null` until the text has ended. The document has no chunks, only completions, whose texts have all ended. */
  finish_reason: CompletionChoice['finish_reason'] | null;
}

/** One chunk of a completion. */
export interface CompletionChunk extends Omit<Completion, 'choices' | 'usage'> {
  choices: CompletionChunkChoice[];
  /** `null` but in the last chunk, when `stream_options.include_usage` asks for it. */
  usage?: Completion['usage'] | null;
}
