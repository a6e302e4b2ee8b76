/** Most characters that are read of an answer: lists of models are long. */
const limit = 8_000_000;

/**
 * Reads a body as text, to its end or to where `isEnough` holds of its last characters, and lets go of what is left.
 *
 * @returns `undefined` when it goes on for too long to be an answer
 */
export async function readBounded(
  { body }: Response,
  isEnough: (tail: string) => boolean = () => false,
): Promise<string | undefined> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length <= limit) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (!done && !isEnough(text.slice(-64))) continue;
    // What a server still has to say is nobody's concern, nor how its connection ends.
    void reader.cancel().catch(() => undefined);
    return text;
  }
  void reader.cancel().catch(() => undefined);
  return undefined;
}
