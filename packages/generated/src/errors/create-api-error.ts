import type { ErrorDetails } from '../provider.ts';
import { readRequestId } from '../request-id.ts';
import { ApiError } from './api-error.ts';
import { readRetryFacts } from './retry-facts.ts';

/** What of an answer an {@link ApiError} is made from. */
export interface FailedAnswer {
  readonly response: Response;
  /** Function that was called, for the message. */
  readonly operation: string;
  /** One sentence, masked and bounded. */
  readonly reason: string;
  readonly details?: ErrorDetails;
  readonly body?: unknown;
}

/** Makes the error of an answer that is not what was asked for. */
export function createApiError({ response, operation, reason, details = {}, body }: FailedAnswer): ApiError {
  const { status, headers } = response;
  return new ApiError({
    ...details,
    message: `${operation} failed with status ${status}: ${reason}`,
    status,
    headers,
    body,
    requestId: readRequestId(headers),
    ...readRetryFacts(status, headers, Date.now()),
  });
}
