/**
 * Cuts a text into pieces of the size of tokens: a word's start with the space before it, up to six characters. Joined
 * they are the text again, and none cuts a character in two.
 */
export function splitTokens(text: string): string[] {
  return text.match(/\s*\S{1,6}|\s+$/gu) ?? [];
}

/** How many tokens a text costs here. Not OpenAI's count: stable and in proportion to the text. */
export function countTokens(text: string): number {
  return splitTokens(text).length;
}
