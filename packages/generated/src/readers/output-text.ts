/** The part of a response that {@link outputText} reads; every `ModelResponse` fits. */
export interface ResponseWithOutput {
  readonly output: readonly (OutputItemLike | null)[];
}

interface OutputPart {
  readonly type?: unknown;
  readonly text?: unknown;
}

interface OutputItemLike {
  readonly type?: string | undefined;
  readonly content?: unknown;
}

/** Joins the text of a response's messages; refusals are left out. `''` when there is no text, whatever else is there. */
export function outputText({ output }: ResponseWithOutput): string {
  return output
    .flatMap((item): readonly (OutputPart | null)[] =>
      item?.type === 'message' && Array.isArray(item.content) ? item.content : [],
    )
    .map((part) => (part?.type === 'output_text' && typeof part.text === 'string' ? part.text : ''))
    .join('');
}
