import type { Provider } from '../provider.ts';
import type { ApiError } from './api-error.ts';
import { createApiError } from './create-api-error.ts';
import { maskSecrets } from './mask-secrets.ts';
import { readErrorDetails } from './read-error-details.ts';

/** Who was asked, and what must not be repeated. */
export interface FailureContext {
  readonly operation: string;
  readonly provider: Pick<Provider, 'id' | 'readError'>;
  /** Values of credential headers that were sent. */
  readonly secrets: readonly string[];
}

const remedies: Readonly<Record<number, string>> = {
  401: 'Check the API key.',
  403: 'Check what the key may do.',
  404: 'Check baseUrl, the id in the path and the model.',
  429: 'Slow down, or check the quota.',
};

/** Reads the body of an answer that is not 2xx into an {@link ApiError}, whatever form it has. */
export async function readFailedAnswer(response: Response, context: FailureContext): Promise<ApiError> {
  const text = await response.text();
  const body = parseBody(text);
  const details = context.provider.readError?.(body) ?? readErrorDetails(body);
  const words =
    details.message === undefined ? describeBody(response, text) : maskSecrets(details.message, context.secrets);
  const remedy = remedies[response.status];
  return createApiError({
    response,
    operation: context.operation,
    reason: `${context.provider.id}: ${words}${remedy === undefined ? '' : ` ${remedy}`}`,
    details: { ...details, message: undefined },
    body: text === '' ? undefined : body,
  });
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return text; // An HTML page or plain words: kept as it is for `ApiError.body`.
  }
}

/** Pages and foreign JSON are described by type and length, never quoted. */
function describeBody(response: Response, text: string): string {
  if (text === '') return 'no error body.';
  const contentType = response.headers.get('content-type')?.split(';')[0] ?? 'unknown content';
  return `an error body without a message (${contentType}, ${text.length} characters; see error.body).`;
}
