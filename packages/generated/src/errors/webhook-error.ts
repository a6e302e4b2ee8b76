import { isUnspoolError, UnspoolError } from './unspool-error.ts';

/** Why a delivery is not to be trusted. */
export type WebhookErrorCode = 'missing-header' | 'wrong-signature' | 'out-of-time' | 'malformed-event';

const words: Readonly<Record<WebhookErrorCode, string>> = {
  'missing-header':
    'has no webhook-id, webhook-timestamp and webhook-signature. Pass the headers of the request as they came.',
  'wrong-signature':
    'is not signed with this secret. Pass the body as it came, not parsed and written again, and the secret of this endpoint.',
  'out-of-time': 'was signed too long ago, or in the future. Check the clock of this machine.',
  'malformed-event': 'is signed, and its body is no event.',
};

/** A delivery to a webhook that did not come from who knows the secret, or not just now: answer with status 400. */
export class WebhookError extends UnspoolError {
  override readonly name = 'WebhookError';
  declare readonly code: WebhookErrorCode;
  declare readonly retryable: false;

  constructor(code: WebhookErrorCode) {
    super(`The delivery ${words[code]}`, { code, retryable: false });
  }
}

/** Whether a value is a {@link WebhookError}, whichever copy of the package made it. */
export function isWebhookError(value: unknown): value is WebhookError {
  return isUnspoolError(value) && value.name === 'WebhookError';
}
