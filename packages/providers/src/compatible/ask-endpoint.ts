import {
  type AnswerContext,
  createClient,
  isApiError,
  isConnectionError,
  isTimeoutError,
  type Operation,
} from '@unspool/generated';
import { compatible, type CompatibleSettings } from '../compatible.ts';
import type { ProbeFailure, ProbeFinding } from './probe-report.ts';
import { readBounded } from './read-bounded.ts';

/** Whom to ask, and how. */
export interface Endpoint {
  readonly server: CompatibleSettings;
  readonly fetch?: typeof fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One question to an endpoint. */
export interface Question<TFound extends object> {
  readonly operation: Operation;
  readonly params?: object | undefined;
  readonly accept: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** Whether the last characters of an answer end it, though the connection stays open. */
  readonly isEnough?: ((tail: string) => boolean) | undefined;
  /** What an answer tells. `undefined` when it is not in OpenAI's form; an error in it is handed to `report`. */
  readonly read: (text: string, report: (body: object) => never) => TFound | undefined;
}

/**
 * Asks once, and makes of whatever comes a finding. Rejects with the signal's reason, and with what is no fault of the
 * endpoint's: a key function that throws, settings that cannot be used.
 */
export async function askEndpoint<TFound extends object>(
  { server, fetch, signal }: Endpoint,
  { operation, params, accept, timeout, isEnough, read }: Question<TFound>,
): Promise<ProbeFinding<TFound>> {
  const client = createClient({ provider: compatible(server), fetch, maxRetries: 0 });
  const readFound = async (response: Response, context: AnswerContext) => {
    const text = await readBounded(response, isEnough);
    if (text === undefined) return undefined;
    return read(text, (body) => {
      throw context.toError({ response, text, body });
    });
  };
  try {
    const options = { headers: { accept }, timeout, signal };
    const found = await client.request({ operation, params, options, read: readFound });
    const message = `${operation.id} was answered in another form than OpenAI's.`;
    return found === undefined ? { outcome: 'malformed', message } : { outcome: 'works', ...found };
  } catch (error) {
    const failure =
      signal?.aborted === true
        ? undefined
        : describeFailure(error, `${operation.id} was not answered within ${Math.round(timeout)} ms. Raise deadline.`);
    if (failure === undefined) throw error;
    return failure;
  }
}

function describeFailure(error: unknown, late: string): ProbeFailure | undefined {
  if (isApiError(error)) {
    const { message, status, code } = error;
    return { outcome: 'refused', message, status, code };
  }
  if (isTimeoutError(error)) return { outcome: 'timeout', message: late };
  if (isConnectionError(error)) return { outcome: 'unreachable', message: error.message };
  return undefined;
}
