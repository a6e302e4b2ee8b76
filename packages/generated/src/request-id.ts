/** The id that a server gave a request, under OpenAI's, Anthropic's or Azure's name for it. */
export function readRequestId(headers: Headers): string | undefined {
  return headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('apim-request-id') ?? undefined;
}
