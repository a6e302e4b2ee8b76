/**
 * Whether a 2xx answer reports an error in place of a value, as OpenRouter (`{ error: { … }, user_id }`) and xAI
 * (`{ code, error }`) do. Values may have an `error` of their own, as a failed response has: they have an `id` beside it, or
 * anything else than bare words and numbers.
 */
export function reportsError(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return false;
  const { error, ...beside } = answer;
  const isSaid = typeof error === 'object' ? error !== null : typeof error === 'string' && error !== '';
  return isSaid && Object.entries(beside).every(([name, member]) => member === null || isBare(name, member));
}

function isBare(name: string, member: unknown): boolean {
  return name !== 'id' && typeof member !== 'object';
}
