/** The part of a chat completion that {@link completionText} reads; every `CreateChatCompletionResponse` fits. */
export interface CompletionWithChoices {
  readonly choices?: readonly ChoiceLike[] | undefined;
}

interface ChoiceLike {
  readonly message?: { readonly content?: string | null | undefined } | undefined;
}

/** The text of a chat completion's first choice. `''` when there is none: after a refusal, or beside tool calls. */
export function completionText(completion: CompletionWithChoices): string {
  return completion.choices?.[0]?.message?.content ?? '';
}
