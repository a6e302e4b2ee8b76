export { ApiError, isApiError } from './errors/api-error.ts';
export { ConnectionError, isConnectionError } from './errors/connection-error.ts';
export { maskSecrets } from './errors/mask-secrets.ts';
export { isNotSupportedError, NotSupportedError } from './errors/not-supported-error.ts';
export { readErrorDetails } from './errors/read-error-details.ts';
export { readRequestId } from './request-id.ts';
export { isTimeoutError, TimeoutError } from './errors/timeout-error.ts';
export { isUnspoolError, UnspoolError } from './errors/unspool-error.ts';

export type { ApiErrorFields } from './errors/api-error.ts';
export type { TimeoutErrorFields } from './errors/timeout-error.ts';
