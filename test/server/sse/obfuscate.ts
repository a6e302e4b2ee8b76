/**
 * Padding that hides the length of a delta from someone who watches the wire: OpenAI fills deltas up to 16 characters
 * in a member `obfuscation`, unless `stream_options.include_obfuscation` is false.
 */
export function obfuscate(delta: string): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const length = 16 - (delta.length % 16);
  return Array.from({ length }, (_, index) => alphabet[(delta.length * 7 + index * 11) % alphabet.length]).join('');
}
