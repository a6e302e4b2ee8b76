import type { ErrorDetails } from '@unspool/generated';

/**
 * Reads the errors of Cloudflare's own API, which come from before the model: `{ success: false, errors: [{ code, message }] }`
 * (Cloudflare API reference, "Responses"). What the model's server says is in OpenAI's form, and left to the ordinary reading.
 */
export function readCloudflareEnvelope(body: unknown): ErrorDetails | undefined {
  const { errors }: { readonly errors?: unknown } = Object(body);
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const { code, message }: { readonly code?: unknown; readonly message?: unknown } = Object(first);
  if (typeof message !== 'string') return undefined;
  return { message, code: typeof code === 'number' ? String(code) : undefined };
}
