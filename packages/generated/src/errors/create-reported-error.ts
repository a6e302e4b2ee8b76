import { excerptLimit } from '../answers/read-excerpt.ts';
import type { Area } from '../gen/area.ts';
import { isServed } from '../is-served.ts';
import type { Operation } from '../operation.ts';
import type { ErrorDetails, Provider } from '../provider.ts';
import { readRequestId } from '../request-id.ts';
import { ApiError } from './api-error.ts';
import { maskSecrets } from './mask-secrets.ts';
import { readErrorDetails } from './read-error-details.ts';
import { readRetryFacts } from './retry-facts.ts';

/** An answer that is not what was asked for: as text, and parsed where it is JSON. */
export interface ErrorReport {
  readonly response: Response;
  readonly text: string;
  readonly body: unknown;
  /** What is wrong with a 2xx answer. Unset when the body tells. */
  readonly code?: 'unexpected_content_type' | 'invalid_json' | 'empty_answer' | undefined;
}

/** Who was asked, and what must not be repeated. */
export interface FailureContext {
  readonly operation: Pick<Operation, 'id' | 'area'>;
  /** Where the request went. */
  readonly url: string;
  readonly provider: Pick<Provider<Area>, 'id' | 'supported' | 'unsupported' | 'readError'>;
  /** Values of credential headers that were sent. */
  readonly secrets: readonly string[];
  /** When the answer came, in milliseconds since 1970. */
  readonly now: number;
}

const remedies: Readonly<Record<string, string>> = {
  401: ' Check the API key.',
  403: ' Check what the key may do.',
  429: ' Slow down, or check the quota.',
  unexpected_content_type: ' Does baseUrl point at an API?',
};

/** Makes the error that a server reports, whatever form its report has, or that its answer amounts to. */
export function createReportedError(report: ErrorReport, context: FailureContext): ApiError {
  const { response, text, body, code } = report;
  const { operation, provider, secrets, now } = context;
  const { status, headers } = response;
  const details: ErrorDetails = code ? { code } : (provider.readError?.(body) ?? readErrorDetails(body));
  // Servers that report an error with status 200 put the status they mean into its code, if anywhere.
  const verdict = response.ok && /^[45]\d\d$/.test(details.code ?? '') ? Number(details.code) : status;
  const contentType = headers.get('content-type')?.split(';')[0] ?? 'unknown content';
  // Pages and foreign JSON are described by type and length, never quoted.
  const words = details.message
    ? maskSecrets(details.message, secrets)
    : `${code ?? 'an error body without a message'} (${contentType}, ${text.length}${text.length < excerptLimit ? '' : ' or more'} characters; see error.body).`;
  const remedy = verdict === 404 ? describePlace(context) : (remedies[code ?? verdict] ?? '');
  return new ApiError({
    ...details,
    ...readRetryFacts(verdict, headers, now),
    message: `${operation.id} failed with status ${status}: ${provider.id}: ${words}${remedy}`,
    status,
    headers,
    body: text === '' ? undefined : (body ?? text),
    requestId: readRequestId(headers),
  });
}

/** Where the request went, without its query, which may hold what is nobody's business. */
function describePlace({ operation: { area }, url, provider }: FailureContext): string {
  const doubt = isServed(provider, area) === true ? '' : ` It is not known whether ${provider.id} serves ${area}.`;
  return ` It was sent to ${url.replace(/\?.*/s, '')}: check baseUrl, the id in the path and the model.${doubt}`;
}
