import type { ErrorDetails } from '../provider.ts';
import { isUnspoolError, UnspoolError } from './unspool-error.ts';

/** What an {@link ApiError} is made of. */
export interface ApiErrorFields extends ErrorDetails {
  readonly message: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly requestId?: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs?: number | undefined;
}

/**
 * The server answered, and not with what was asked for: a status that is not 2xx, or a 2xx whose content is not what the
 * operation promises (`code` is then `unexpected_content_type`, `invalid_json` or `empty_answer`).
 *
 * `body` and `headers` are kept out of what logs print, since servers echo what they were sent.
 */
export class ApiError extends UnspoolError {
  override readonly name = 'ApiError';
  /** HTTP status. */
  declare readonly status: number;
  /** The server's error code as text (`invalid_api_key`), whatever type it had on the wire. */
  declare readonly code: string | undefined;
  /** The server's error type: `invalid_request_error`. */
  declare readonly type: string | undefined;
  /** The request member that the server objects to: `messages[0].role`. */
  declare readonly param: string | undefined;
  /** `x-request-id`, or what the provider calls it. */
  declare readonly requestId: string | undefined;
  /** Whether the same request may succeed later: 408, 409, 429 and 5xx, or what `x-should-retry` says. */
  declare readonly retryable: boolean;
  /** Milliseconds that the server asks to wait, when it does. */
  declare readonly retryAfterMs: number | undefined;
  readonly #headers: Headers;
  readonly #body: unknown;

  constructor(fields: ApiErrorFields) {
    const { message, headers, body, ...printed } = fields;
    super(message, printed);
    this.#headers = headers;
    this.#body = body;
  }

  /** Headers of the answer. */
  get headers(): Headers {
    return this.#headers;
  }

  /** The answer's body: parsed when it is JSON, text otherwise, `undefined` when there was none. */
  get body(): unknown {
    return this.#body;
  }
}

/** Whether a value is an {@link ApiError}, whichever copy of the package made it. */
export function isApiError(value: unknown): value is ApiError {
  return isUnspoolError(value) && value.name === 'ApiError';
}
