/** The headers in which OpenAI tells what is left of the limits. Here there is always nearly everything left. */
export const RATE_LIMIT_HEADERS: Readonly<Record<string, string>> = {
  'x-ratelimit-limit-requests': '5000',
  'x-ratelimit-remaining-requests': '4999',
  'x-ratelimit-reset-requests': '12ms',
  'x-ratelimit-limit-tokens': '800000',
  'x-ratelimit-remaining-tokens': '799900',
  'x-ratelimit-reset-tokens': '7ms',
};
