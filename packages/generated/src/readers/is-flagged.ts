/** The part of a moderation that {@link isFlagged} reads; every `CreateModerationResponse` fits. */
export interface ModerationWithResults {
  readonly results: readonly { readonly flagged: boolean }[];
}

/** Whether any of the inputs that were moderated is flagged. */
export function isFlagged(moderation: ModerationWithResults): boolean {
  return moderation.results.some((result) => result.flagged);
}
