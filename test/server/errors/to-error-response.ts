import { toErrorBody, type RequestError } from './request-error.ts';

/** The answer to a refused request. */
export function toErrorResponse(error: RequestError): Response {
  return Response.json(toErrorBody(error), { status: error.status });
}
