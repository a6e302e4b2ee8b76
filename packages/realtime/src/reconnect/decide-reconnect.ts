import { isRealtimeError } from '../realtime-error.ts';
import type { SocketClose } from '../socket/realtime-socket.ts';

/** What happened last: a connection that served was lost, or an attempt to replace one failed. */
export type Setback =
  | {
      readonly kind: 'lost';
      readonly close: SocketClose;
      /** The code of the last `error` event that told of its end. */
      readonly serverCode: string | undefined;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

/** How often it was tried. */
export interface ReconnectRecord {
  /** Number of the next attempt: 1 for the first one since a connection was healthy. */
  readonly attempt: number;
  /** Whether an attempt was turned away for its credentials already. */
  readonly wasUnauthorized: boolean;
}

/** Bounds of the policy, all set. */
export interface ReconnectBounds {
  readonly maxAttempts: number;
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
}

export type ReconnectDecision = { readonly kind: 'give-up' } | { readonly kind: 'wait'; readonly delayMs: number };

/** Codes of accounts and keys that no repetition mends. */
const fatalCodes: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'invalid_api_key',
  'account_deactivated',
  'billing_hard_limit_reached',
  'beta_api_shape_disabled',
]);

/** The server, or something on the way, went away (RFC 6455 §7.4.1 and the IANA registry); 1005 and 1006 tell nothing. */
const passingCloses: ReadonlySet<number> = new Set([1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015]);

/** Statuses of an upgrade that may be different a little later (RFC 9110 §15). */
const passingStatuses: ReadonlySet<number> = new Set([408, 409, 425, 429]);

const giveUp: ReconnectDecision = { kind: 'give-up' };

/**
 * Whether to connect again, and when: full jitter between 0 and a bound that doubles from attempt to attempt. A session whose time
 * is over is continued at once. `random` is in [0, 1).
 */
export function decideReconnect(
  setback: Setback,
  { attempt, wasUnauthorized }: ReconnectRecord,
  { bounds, random }: { readonly bounds: ReconnectBounds; readonly random: () => number },
): ReconnectDecision {
  if (attempt > bounds.maxAttempts) return giveUp;
  const isPassing = setback.kind === 'lost' ? isPassingLoss(setback) : isPassingFailure(setback.error, wasUnauthorized);
  if (!isPassing) return giveUp;
  if (attempt === 1 && setback.kind === 'lost' && isExpiry(setback)) return { kind: 'wait', delayMs: 0 };
  const bound = Math.min(bounds.maxDelayMs, bounds.initialDelayMs * 2 ** (attempt - 1));
  return { kind: 'wait', delayMs: Math.floor(random() * bound) };
}

/** Whether a code of the server's says that nothing helps. */
function isFatalCode(code: string | undefined): boolean {
  return code !== undefined && fatalCodes.has(code);
}

type Loss = Extract<Setback, { kind: 'lost' }>;

function isPassingLoss({ close, serverCode }: Loss): boolean {
  if (isFatalCode(serverCode)) return false;
  return close.cause === 'stalled' || serverCode === 'session_expired' || passingCloses.has(close.code);
}

/** The end of the time that a session may last: the server's words, or its code (OpenAI API reference, Realtime). */
function isExpiry({ close, serverCode }: Loss): boolean {
  return serverCode === 'session_expired' || (close.code === 1001 && /maximum duration/i.test(close.reason));
}

/** What is not ours to judge, such as a callback that could not fetch a token, may pass as well. */
function isPassingFailure(error: unknown, wasUnauthorized: boolean): boolean {
  if (!isRealtimeError(error)) return true;
  const { code, status = 0, closeCode = 0, serverCode } = error;
  if (isFatalCode(serverCode) && code !== 'unauthorized') return false;
  switch (code) {
    case 'unauthorized':
      return !wasUnauthorized; // Credentials are asked for anew: once that may help.
    case 'refused':
      return status >= 500 || passingStatuses.has(status);
    case 'closed':
      return passingCloses.has(closeCode);
    case 'rejected':
      return serverCode === 'session_expired' || serverCode === 'rate_limit_exceeded' || serverCode === 'server_error';
    default:
      return true;
  }
}
