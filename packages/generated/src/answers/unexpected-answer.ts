import type { AnswerContext } from '../call.ts';
import { createApiError } from '../errors/create-api-error.ts';
import type { ApiError } from '../errors/api-error.ts';

const jsonType = /^application\/(?:[\w.+-]+\+)?json\b/i;

/** Whether an answer says that it is JSON. Some servers say nothing: that counts as JSON as well. */
export function isJson(response: Response): boolean {
  const contentType = response.headers.get('content-type');
  return contentType === null || jsonType.test(contentType);
}

/** The error of a 2xx answer that carries something else than the operation promises. */
export function createUnexpectedAnswer(response: Response, context: AnswerContext, found: UnexpectedAnswer): ApiError {
  return createApiError({
    response,
    operation: context.operation.id,
    reason: `${context.provider}: ${found.reason}`,
    details: { code: found.code },
    body: found.body,
  });
}

export interface UnexpectedAnswer {
  readonly code: 'unexpected_content_type' | 'invalid_json' | 'empty_answer';
  readonly reason: string;
  readonly body?: unknown;
}
