/** What an answer with OpenAI's error object says. */
export interface RequestErrorDetails {
  /** HTTP status. @default 400 */
  readonly status?: number | undefined;
  readonly message: string;
  /** @default 'invalid_request_error' */
  readonly type?: string | undefined;
  /** The member at fault: `messages[0].role`. */
  readonly param?: string | undefined;
  readonly code?: string | undefined;
}

/** Thrown by a route to refuse a request; the server answers with its status and OpenAI's error object. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;

  constructor({ status = 400, message, type = 'invalid_request_error', param, code }: RequestErrorDetails) {
    super(message);
    this.status = status;
    this.type = type;
    this.param = param ?? null;
    this.code = code ?? null;
  }
}

/** OpenAI's error body: `{ error: { message, type, param, code } }`. */
export function toErrorBody({ message, type, param, code }: RequestError): {
  error: { message: string; type: string; param: string | null; code: string | null };
} {
  return { error: { message, type, param, code } };
}
