import type { OpenAnswer, OpenRequest } from '@unspool/generated';
import type { CreateResponseParams, ModelResponse } from '@unspool/generated/responses';
import type { At, Override } from './override.ts';

/** Members that a provider adds to responses. A member that the document has as well takes the place of the document's. */
export interface ResponsesExtras {
  /** In the request, beside `model` and `input`. */
  readonly request?: object;
  /** At the top of the response. */
  readonly response?: object;
  /** In its `usage`. */
  readonly usage?: object;
}

/** A dialect of responses, made of what it adds. What it does not name is open: it can be sent and read without a cast. */
export interface ResponsesDialect<TExtras extends ResponsesExtras = object> {
  readonly CreateResponseParams: ResponseParams<TExtras>;
  readonly ModelResponse: ProviderResponse<TExtras>;
}

/** What `createResponse` and `streamResponse` take. */
export type ResponseParams<TExtras> = OpenRequest & Override<CreateResponseParams, At<TExtras, 'request'>>;

/** What `createResponse` gives, and a stream adds up to. */
export type ProviderResponse<TExtras> = OpenAnswer &
  Override<ModelResponse, Override<{ usage?: ResponseUsage<TExtras> | undefined }, At<TExtras, 'response'>>>;

type ResponseUsage<TExtras> = OpenAnswer & Override<NonNullable<ModelResponse['usage']>, At<TExtras, 'usage'>>;
