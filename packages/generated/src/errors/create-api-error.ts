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
  /** The status that says whether to try again. @default the answer's */
  readonly verdict?: number;
  /** When the answer came, in milliseconds since 1970. @default now */
  readonly now?: number;
}

/** Makes the error of an answer that is not what was asked for. */
export function createApiError(answer: FailedAnswer): ApiError {
  const { response, operation, reason, details = {}, body, now = Date.now() } = answer;
  const { status, headers } = response;
  return new ApiError({
    ...details,
    message: `${operation} failed with status ${status}: ${reason}`,
    status,
    headers,
    body,
    requestId: readRequestId(headers),
    ...readRetryFacts(answer.verdict ?? status, headers, now),
  });
}
