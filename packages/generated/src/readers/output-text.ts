/** The part of a response that {@link outputText} reads; every `ModelResponse` fits. */
export interface ResponseWithOutput {
  readonly output: readonly OutputItemLike[];
}

interface OutputItemLike {
  readonly type?: string | undefined;
  readonly content?: unknown;
}

/** Joins the text of a response's messages; refusals are left out. `''` when there is no text. */
export function outputText(response: ResponseWithOutput): string {
  return response.output
    .filter((item) => item.type === 'message')
    .flatMap(readTexts)
    .join('');
}

function readTexts({ content }: OutputItemLike): readonly string[] {
  if (!Array.isArray(content)) return [];
  return content.filter(isOutputText).map((part) => part.text);
}

function isOutputText(part: unknown): part is { readonly text: string } {
  return (
    typeof part === 'object' &&
    part !== null &&
    'type' in part &&
    part.type === 'output_text' &&
    'text' in part &&
    typeof part.text === 'string'
  );
}
