/**
 * Whether a 2xx answer reports an error in place of a value, as OpenRouter (`{ error: { … }, user_id }`) and xAI
 * (`{ code, error }`) do. Values may have an `error` of their own, as a failed response has: they have an `id` beside it, or
 * anything else than bare words and numbers.
 */
export function reportsError(answer: unknown): boolean {
  const { error }: { readonly error?: unknown } = Object(answer);
  if (!error || !/^(?:object|string)$/.test(typeof error)) return false;
  return Object.entries(Object(answer)).every(
    ([name, member]) => name === 'error' || member === null || (name !== 'id' && typeof member !== 'object'),
  );
}
