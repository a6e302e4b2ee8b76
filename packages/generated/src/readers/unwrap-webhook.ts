import { WebhookError } from '../errors/webhook-error.ts';
import type { WebhookEvent } from '../gen/webhooks/index.ts';
import { readEnvironment } from '../provider-parts/read-environment.ts';

/** A delivery to a webhook, as it came. */
export interface WebhookDelivery {
  /** The body before anything has parsed it: the signature is over its very characters. */
  readonly body: string;
  /** As `Request` and as `node:http` have them. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** How a delivery is checked. */
export interface WebhookOptions {
  /** The secret of the endpoint, `whsec_…`. @default the environment's `OPENAI_WEBHOOK_SECRET` */
  readonly secret?: string | undefined;
  /** Milliseconds by which the time of its signature may differ from now, so that nobody sends an old one again. @default 300_000 */
  readonly tolerance?: number | undefined;
  /** The time now, in milliseconds since 1970. @default Date.now() */
  readonly now?: number | undefined;
}

/**
 * Checks the signature of a delivery and gives its event (Standard Webhooks: HMAC-SHA256 over id, time and body). Types that this
 * version does not know come as they are. Rejects with a `WebhookError`, or with a `TypeError` when there is no usable secret. The same
 * delivery may come twice: `webhook-id` is the same then.
 *
 * @example
 * const event = await unwrapWebhook({ body: await request.text(), headers: request.headers });
 * if (event.type === 'response.completed') console.log(event.data.id);
 */
export async function unwrapWebhook(
  { body, headers }: WebhookDelivery,
  { secret = readEnvironment('OPENAI_WEBHOOK_SECRET'), tolerance = 300_000, now = Date.now() }: WebhookOptions = {},
): Promise<WebhookEvent> {
  const key = await importSecret(secret);
  const [id, time, signatures] = ['id', 'timestamp', 'signature'].map((name) => read(headers, `webhook-${name}`));
  if (!id || !time || !signatures) throw new WebhookError('missing-header');
  const content = new TextEncoder().encode(`${id}.${time}.${body}`);
  const isSigned = await Promise.all(
    signatures.split(' ').map(async (signature) => {
      const bytes = signature.startsWith('v1,') && decodeBase64(signature.slice(3));
      return bytes && crypto.subtle.verify('HMAC', key, bytes, content); // Takes the same time, wherever they differ.
    }),
  );
  if (!isSigned.includes(true)) throw new WebhookError('wrong-signature');
  if (!(Math.abs(now - Number(time) * 1000) <= tolerance)) throw new WebhookError('out-of-time');
  return parseEvent(body);
}

function importSecret(secret: string | undefined) {
  const bytes = decodeBase64(secret?.replace(/^whsec_/, '') ?? '');
  if (!bytes?.length)
    throw new TypeError('unwrapWebhook: no secret, or none in Base64. Pass secret, or set OPENAI_WEBHOOK_SECRET.');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

function read(headers: WebhookDelivery['headers'], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === 'object' ? value[0] : value;
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // It is none.
  }
}

function parseEvent(body: string): WebhookEvent {
  try {
    const event: WebhookEvent = JSON.parse(body); // Who signed it is who the document speaks of.
    if (typeof event.type === 'string') return event;
  } catch {
    // Told below, without its text.
  }
  throw new WebhookError('malformed-event');
}
