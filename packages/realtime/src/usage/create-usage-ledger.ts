import { createBoundedMap } from '../conversation/bounded-map.ts';
import { isObject, readId } from '../conversation/read-members.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeUsage, ResponseUsage } from './realtime-usage.ts';
import { addResponse, addTranscript, noResponses, noTranscripts } from './tally.ts';

/** What a session uses, summed up event by event. It follows from the events alone, and nothing that a server sends makes it throw. */
export interface UsageLedger {
  /**
   * Takes in an event of the session. `true`: it said what was used. `response.done` does, however the response ended, and
   * `conversation.item.input_audio_transcription.completed`; either counts once however often it comes.
   */
  apply(event: RealtimeEvent): boolean;
  /** The sums so far. The same object until one of them changes. */
  readonly usage: RealtimeUsage;
}

/** Responses and transcripts that are remembered, so that none counts twice. */
const maxRemembered = 1024;
/** Ends that servers may have beyond those of the document. */
const maxStatuses = 16;

const noUsage: RealtimeUsage = {
  responses: noResponses,
  byStatus: { completed: noResponses, cancelled: noResponses, failed: noResponses, incomplete: noResponses },
  transcription: noTranscripts,
};

/**
 * Makes an empty ledger. One may follow several sessions, one after another or side by side.
 *
 * @example
 * const ledger = createUsageLedger();
 * session.on('*', ledger.apply);
 * console.log(ledger.usage.responses.input.audioTokens, ledger.usage.transcription.seconds);
 */
export function createUsageLedger(): UsageLedger {
  const counted = createBoundedMap<true>(maxRemembered);
  let usage = noUsage;
  const isNew = (key: string) => {
    if (counted.has(key)) return false;
    counted.set(key, true);
    return true;
  };
  return {
    apply(event) {
      // As it came: nothing of it is checked.
      const { type, response, item_id, content_index, usage: told } = event as Readonly<Record<string, unknown>>;
      if (type === 'response.done' && isObject(response)) {
        const id = readId(response['id']);
        if (id !== undefined && !isNew(`response ${id}`)) return false;
        usage = withResponse(usage, response['status'], response['usage']);
        return true;
      }
      if (type === 'conversation.item.input_audio_transcription.completed') {
        const id = readId(item_id);
        if (id !== undefined && !isNew(`transcript ${Number(content_index ?? 0)} ${id}`)) return false;
        usage = { ...usage, transcription: addTranscript(usage.transcription, told) };
        return true;
      }
      return false;
    },
    get usage() {
      return usage;
    },
  };
}

function withResponse(
  { responses, byStatus, transcription }: RealtimeUsage,
  told: unknown,
  used: unknown,
): RealtimeUsage {
  const statuses = new Map<string, ResponseUsage>(Object.entries(byStatus));
  const isRoom = statuses.size < maxStatuses;
  const status = typeof told === 'string' && (statuses.has(told) || isRoom) ? told : 'unknown';
  statuses.set(status, addResponse(statuses.get(status) ?? noResponses, used));
  return {
    responses: addResponse(responses, used),
    byStatus: { ...noUsage.byStatus, ...Object.fromEntries(statuses) },
    transcription,
  };
}
