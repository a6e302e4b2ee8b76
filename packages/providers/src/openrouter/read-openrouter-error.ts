import type { ErrorDetails } from '@unspool/generated';

/**
 * Reads an error that comes from behind OpenRouter: `metadata.raw` has what the provider of the model said, often as JSON of
 * its own, where the message is only that there was an error (OpenRouter docs, errors). Others are left to the ordinary reading.
 */
export function readOpenRouterError(body: unknown): ErrorDetails | undefined {
  const { code, metadata } = toMembers(toMembers(body)['error']);
  const { raw, provider_name: name, error_type: type } = toMembers(metadata);
  const words = findWords(typeof raw === 'string' ? parse(raw) : raw);
  if (words === undefined) return undefined;
  return {
    message: typeof name === 'string' ? `${name}: ${words}` : words,
    code: typeof code === 'number' || typeof code === 'string' ? String(code) : undefined,
    type: typeof type === 'string' ? type : undefined,
  };
}

/** What the provider of a model said: a text, or a message where such bodies have one. */
function findWords(raw: unknown): string | undefined {
  const { error, message } = toMembers(raw);
  const places = [raw, toMembers(error)['message'], message, error];
  return places.find((place): place is string => typeof place === 'string' && place !== '');
}

/** What a text of JSON holds; a text that is none stays one. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function toMembers(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
