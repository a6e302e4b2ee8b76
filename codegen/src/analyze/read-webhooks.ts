import { METHODS } from '../document.ts';
import type { Document, Schema } from '../document.ts';

/** Name of the module with the events that OpenAI sends to a server of the caller's. It has types only. */
export const WEBHOOKS = 'webhooks';

/** The union of all webhook events, under the name `WebhookEvent`. */
export function readWebhooks(document: Document): Record<string, Schema> {
  const events = Object.entries(document.webhooks ?? {})
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, item]) => METHODS.map((method) => item[method]))
    .flatMap((operation) => Object.values(operation?.requestBody?.content ?? {}).slice(0, 1))
    .flatMap((media) => (media.schema ? [media.schema] : []));
  return events.length === 0 ? {} : { WebhookEvent: { anyOf: events } };
}
