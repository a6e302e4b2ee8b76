import { RequestError } from '../errors/request-error.ts';
import { isObject } from '../model/json-schema.ts';

const beta = 'responses_multi_agent=v1';

/** Throws when a body asks for several agents and the request has not opted in to them, by header and query. */
export function checkMultiAgent(body: unknown, headers: Headers, query: Readonly<Record<string, unknown>>): void {
  const wanted = isObject(body) && isObject(body['multi_agent']) && body['multi_agent']['enabled'];
  if (wanted !== true) return;
  const sent = (headers.get('openai-beta') ?? '').split(',').map((value) => value.trim());
  if (sent.includes(beta) && query['beta'] === 'true') return;
  throw new RequestError({
    message: `'multi_agent' is in beta: send the header OpenAI-Beta: ${beta} and the query beta=true.`,
    param: 'multi_agent',
    code: 'invalid_beta',
  });
}
