import { type Mask, readServerError } from '../read-server-error.ts';
import { RealtimeError, type RealtimeErrorFields } from '../realtime-error.ts';
import type { SocketClose } from '../socket/realtime-socket.ts';
import type { Refusal } from './reduce-connection.ts';

type RefusedUpgrade = Extract<Refusal, { kind: 'refused' }>;
type ServerError = Extract<Refusal, { kind: 'rejected' }>['error'];

/** Who was asked, and how to keep credentials out of what they say. */
export interface ConnectContext {
  readonly provider: string;
  readonly host: string;
  readonly mask: Mask;
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
    `No realtime connection to ${host}. Check the base URL of provider ${provider}, the network and, in a browser, the key: which of them failed is not told.`,
    { cause },
  );
}

function fromStatus({ status, body }: RefusedUpgrade, context: ConnectContext): RealtimeError {
  const fields = { status, ...readServerError(readBody(body), context.mask) };
  if (status === 401 || status === 403) return unauthorized(context, fields);
  return new RealtimeError(
    'refused',
    `${context.host} refused the realtime connection with status ${status}. Check the base URL of provider ${context.provider} and the model. Redirects are not followed.`,
    fields,
  );
}

function fromServerError(error: ServerError | undefined, context: ConnectContext): RealtimeError {
  const fields = readServerError(error, context.mask);
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
    `${host} closed the realtime connection with code ${code} before it acknowledged the session; error.reason has the server's words.`,
    { closeCode: code, reason },
  );
}

function unauthorized({ provider, host }: ConnectContext, fields: RealtimeErrorFields): RealtimeError {
  return new RealtimeError(
    'unauthorized',
    `${host} refused the credentials of the realtime connection. Check the API key of provider ${provider}.`,
    fields,
  );
}

/** The error object of an answer's body. A page or plain words have none: the status says it. */
function readBody(body: string): unknown {
  try {
    return Object(JSON.parse(body))['error'];
  } catch {
    return undefined;
  }
}
