import type { Area } from '../gen/area.ts';
import type { Operation } from '../operation.ts';
import type { ErrorDetails, Provider } from '../provider.ts';
import type { ApiError } from './api-error.ts';
import { createApiError } from './create-api-error.ts';
import { maskSecrets } from './mask-secrets.ts';
import { readErrorDetails } from './read-error-details.ts';

/** Who was asked, and what must not be repeated. */
export interface FailureContext {
  readonly operation: Pick<Operation, 'id' | 'area'>;
  /** Where the request went. */
  readonly url: string;
  readonly provider: Pick<Provider<Area>, 'id' | 'supported' | 'readError'>;
  /** Values of credential headers that were sent. */
  readonly secrets: readonly string[];
  /** When the answer came, in milliseconds since 1970. */
  readonly now: number;
}

/** An answer that says what went wrong: as text, and parsed where it is JSON. */
export interface ErrorReport {
  readonly response: Response;
  readonly text: string;
  readonly body: unknown;
}

const remedies: Readonly<Record<number, string>> = {
  401: 'Check the API key.',
  403: 'Check what the key may do.',
  429: 'Slow down, or check the quota.',
};

/** Makes the error that a server reports, whatever form its report has. */
export function createReportedError({ response, text, body }: ErrorReport, context: FailureContext): ApiError {
  const { operation, provider, secrets, now } = context;
  const details = provider.readError?.(body) ?? readErrorDetails(body);
  const words = details.message === undefined ? describeBody(response, text) : maskSecrets(details.message, secrets);
  const verdict = response.ok ? toVerdict(details) : response.status;
  const remedy = verdict === 404 ? describePlace(context) : remedies[verdict];
  return createApiError({
    response,
    operation: operation.id,
    reason: `${provider.id}: ${words}${remedy === undefined ? '' : ` ${remedy}`}`,
    details: { ...details, message: undefined },
    body: text === '' ? undefined : body,
    verdict,
    now,
  });
}

/** Where the request went, without its query, which may hold what is nobody's business. */
function describePlace({ operation: { area }, url, provider: { id, supported = [] } }: FailureContext): string {
  const isKnown = supported === 'all' || supported.includes(area);
  const doubt = isKnown ? '' : ` It is not known whether ${id} serves ${area}.`;
  return `It was sent to ${url.replace(/\?.*/s, '')}: check baseUrl, the id in the path and the model.${doubt}`;
}

/** Servers that report an error with status 200 put the status they mean into its code, if anywhere. */
function toVerdict({ code }: ErrorDetails): number {
  return /^[45]\d\d$/.test(code ?? '') ? Number(code) : 200;
}

/** Pages and foreign JSON are described by type and length, never quoted. */
function describeBody(response: Response, text: string): string {
  if (text === '') return 'no error body.';
  const contentType = response.headers.get('content-type')?.split(';')[0] ?? 'unknown content';
  return `an error body without a message (${contentType}, ${text.length} characters; see error.body).`;
}
