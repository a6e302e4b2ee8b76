/**
 * Takes the secrets of a request, and whatever looks like an API key, out of a server's words, and bounds their length:
 * servers quote the key that they refuse.
 */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) if (secret.length >= 4) masked = masked.replaceAll(secret, '***');
  masked = masked.replace(/\b(?:sk|ek|gsk|xai|pk|rk)[-_][\w*.-]{6,}/g, '***');
  return masked.length > 500 ? `${masked.slice(0, 499)}…` : masked;
}
