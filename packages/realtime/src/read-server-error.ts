import type { RealtimeErrorFields } from './realtime-error.ts';

/** Keeps credentials out of what the other side says. */
export type Mask = (text: string) => string;

/** OpenAI's error object, with nothing of it taken on trust. */
export function readServerError(error: unknown, mask: Mask): RealtimeErrorFields {
  const { code, param, message, event_id }: Record<string, unknown> = Object(error);
  return {
    serverCode: toIdentifier(code, mask),
    param: toIdentifier(param, mask),
    eventId: typeof event_id === 'string' ? event_id : undefined,
    serverMessage: typeof message === 'string' ? mask(message).slice(0, 500) : undefined,
  };
}

/** Codes and paths go into messages, so they have to look like ones; a masked text does not. */
function toIdentifier(value: unknown, mask: Mask): string | undefined {
  return typeof value === 'string' && /^[\w.[\]-]{1,100}$/.test(mask(value)) ? value : undefined;
}

/** The code of an `error` event that a cancel gets which came too late. It means nothing, whoever cancelled. */
export const cancelledTooLate = 'response_cancel_not_active';
