import type { CreateTranscriptionResponseStreamEvent, TranscriptTextSegmentEvent } from '@unspool/generated/audio';
import { createHandleEvent, type EventHandlers } from '../handle-event.ts';
import { joinText } from '../join-text.ts';
import { keepMember, toMembers } from '../members.ts';
import type { TranscriptionEvent } from './transcription-event.ts';
import { createTranscriptionState, type TranscriptionState } from './transcription-state.ts';

/** Members of the last event that are not simply taken over. */
const ownMembers: ReadonlySet<string> = new Set(['type', 'text', 'segments']);

const handleEvent = createHandleEvent({
  'transcript.text.delta': ({ transcription }, { delta, logprobs }) => {
    transcription.text = joinText(transcription.text, delta);
    if (!Array.isArray(logprobs)) return;
    transcription.logprobs ??= [];
    for (const logprob of logprobs) transcription.logprobs.push(logprob);
  },
  'transcript.text.segment': (state, event) => putSegment(state, event),
  'transcript.text.done': (state, event) => {
    state.ended = true;
    const { transcription } = state;
    const members = toMembers(event);
    for (const name in members) if (!ownMembers.has(name)) keepMember(transcription, name, members[name]);
    if (typeof event.text === 'string') transcription.text = event.text;
  },
} satisfies EventHandlers<TranscriptionState, CreateTranscriptionResponseStreamEvent>);

/**
 * Folds one event of a transcription into what came before: `events.reduce(accumulateTranscription, undefined)`, or event by
 * event. The state given is used up: it is changed in place, so that a delta costs the same however much came before it, and
 * returned. Events are never changed, and unknown ones change nothing.
 *
 * Text and log probabilities are joined until the last event brings them whole. A segment that comes again, by its id, takes the
 * place of the first.
 *
 * @example
 * let state: TranscriptionState | undefined;
 * for (const event of events) state = accumulateTranscription(state, event);
 * console.log(state?.transcription.text);
 */
export function accumulateTranscription(
  state: TranscriptionState | undefined,
  event: TranscriptionEvent,
): TranscriptionState {
  const next = state ?? createTranscriptionState();
  if (!next.ended) handleEvent(next, event.type, event);
  return next;
}

function putSegment({ transcription, positions }: TranscriptionState, segment: TranscriptTextSegmentEvent): void {
  const segments = (transcription.segments ??= []);
  const { id } = segment;
  const position = (typeof id === 'string' ? positions.get(id) : undefined) ?? segments.length;
  segments[position] = segment;
  if (typeof id === 'string') positions.set(id, position);
}
