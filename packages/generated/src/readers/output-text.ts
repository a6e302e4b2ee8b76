/** The part of a response that {@link outputText} reads; every `ModelResponse` fits. */
export interface ResponseWithOutput {
  readonly output: readonly OutputItemLike[];
}

interface OutputPart {
  readonly type: unknown;
  readonly text: unknown;
}

interface OutputItemLike {
  readonly type?: string | undefined;
  readonly content?: unknown;
}

/** Joins the text of a response's messages; refusals are left out. `''` when there is no text. */
export function outputText({ output }: ResponseWithOutput): string {
  return output
    .flatMap(({ type, content }): readonly Partial<OutputPart>[] =>
      type === 'message' && Array.isArray(content) ? content : [],
    )
    .map(({ type, text }) => (type === 'output_text' && typeof text === 'string' ? text : ''))
    .join('');
}
