import { RealtimeError, type RealtimeErrorFields } from '../realtime-error.ts';
import type { SocketClose } from '../socket/realtime-socket.ts';
import type { Refusal } from './reduce-session.ts';

type RefusedUpgrade = Extract<Refusal, { kind: 'refused' }>;
type ServerError = Extract<Refusal, { kind: 'rejected' }>['error'];

/** Who was asked, and how to keep credentials out of what they say. */
export interface ConnectContext {
  readonly provider: string;
  readonly host: string;
  readonly mask: (text: string) => string;
}

/** Words a refusal: what it was, where, and what to look at. An abort keeps the caller's reason. */
export function toConnectError(refusal: Refusal, context: ConnectContext): unknown {
  switch (refusal.kind) {
    case 'aborted':
      return refusal.reason;
    case 'broken':
      return fromBroken(refusal.cause, context);
    case 'refused':
      return fromStatus(refusal, context);
    case 'rejected':
      return fromServerError(refusal.error, context);
    case 'closed':
      return fromClose(refusal.close, context);
  }
}

function fromBroken(cause: unknown, { provider, host }: ConnectContext): RealtimeError {
  return new RealtimeError(
    'unreachable',
    `No realtime connection to ${host} came about. Check the base URL of provider ${provider}, the network and, in a browser, the key: it is not told which of them failed.`,
    { cause },
  );
}

function fromStatus({ status, body }: RefusedUpgrade, context: ConnectContext): RealtimeError {
  const fields = { status, ...readServerError(parseBody(body), context.mask) };
  if (status === 401 || status === 403) return unauthorized(context, fields);
  const what = status >= 300 && status < 400 ? 'is redirected, which is not followed:' : 'was refused with';
  return new RealtimeError(
    'refused',
    `The realtime connection to ${context.host} ${what} status ${status}. Check the base URL of provider ${context.provider} and the model.`,
    fields,
  );
}

function fromServerError(error: ServerError | undefined, context: ConnectContext): RealtimeError {
  const fields = readServerError({ error }, context.mask);
  if (fields.serverCode === 'invalid_api_key' || error?.type === 'authentication_error') {
    return unauthorized(context, fields);
  }
  const what = fields.serverCode ?? 'an error without a code';
  const where = fields.param === undefined ? '' : ` at ${fields.param}`;
  return new RealtimeError(
    'rejected',
    `${context.host} did not accept the session: ${what}${where}. Check model and session; error.serverMessage has the server's words.`,
    fields,
  );
}

function fromClose({ code, reason }: SocketClose, { host }: ConnectContext): RealtimeError {
  return new RealtimeError(
    'closed',
    `${host} closed the realtime connection before it acknowledged the session, with code ${code}; error.reason has the server's words.`,
    { closeCode: code, reason },
  );
}

function unauthorized({ provider, host }: ConnectContext, fields: RealtimeErrorFields): RealtimeError {
  return new RealtimeError(
    'unauthorized',
    `${host} refused the credentials of a realtime connection. Check the API key of provider ${provider}.`,
    fields,
  );
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // A page or plain words: the status says it.
  }
}

/** OpenAI's error object, with nothing of it taken on trust. */
function readServerError(body: unknown, mask: ConnectContext['mask']): RealtimeErrorFields {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {};
  return {
    serverCode: toIdentifier(error['code'], mask),
    param: toIdentifier(error['param'], mask),
    serverMessage: typeof error['message'] === 'string' ? mask(error['message']).slice(0, 500) : undefined,
  };
}

/** Codes and paths go into messages, so they have to look like ones; a masked text does not. */
function toIdentifier(value: unknown, mask: ConnectContext['mask']): string | undefined {
  return typeof value === 'string' && /^[\w.[\]-]{1,100}$/.test(mask(value)) ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
