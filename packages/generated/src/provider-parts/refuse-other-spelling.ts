/**
 * Refuses the spelling that the openai package has for `baseUrl`: ignored, it would send the key, and all that is said, to
 * somebody else.
 *
 * @throws TypeError
 */
export function refuseOtherSpelling(settings: object, provider: string): void {
  if ('baseURL' in settings) throw new TypeError(`${provider}: write baseUrl, not baseURL.`);
}
