/** Most characters that are read of a body that is not what was asked for. */
export const excerptLimit = 2 ** 20;

/** Reads the beginning of a body that is not what was asked for, as text, and lets go of the rest: with some servers it has no end. */
export async function readExcerpt(response: Response): Promise<string> {
  const reader = response.body?.getReader?.();
  if (!reader) return response.text(); // React Native's fetch has no streams, and node-fetch has Node's.
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < excerptLimit) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
  reader.cancel().catch(() => {}); // How the connection ends is nobody's concern any more.
  return text.slice(0, excerptLimit);
}
