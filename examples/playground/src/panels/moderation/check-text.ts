import { type Client, isFlagged } from '@unspool/generated';
import { createModeration } from '@unspool/generated/moderations';

export interface Verdict {
  readonly isFlagged: boolean;
  /** Every category, the highest score first. */
  readonly scores: readonly { readonly category: string; readonly score: number; readonly isFlagged: boolean }[];
}

/** Whether a text is of a kind that should not pass, and how sure the model is of each kind. */
export async function checkText(
  client: Client<'moderations'>,
  { model, input }: { readonly model: string; readonly input: string },
  signal: AbortSignal,
): Promise<Verdict> {
  const moderation = await createModeration(client, { model, input }, { signal });
  const [result] = moderation.results;
  const flags = new Map<string, unknown>(Object.entries(result?.categories ?? {}));
  const scores = Object.entries(result?.category_scores ?? {})
    .map(([category, score]) => ({ category, score, isFlagged: flags.get(category) === true }))
    .sort((left, right) => right.score - left.score);
  return { isFlagged: isFlagged(moderation), scores };
}
