import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { CallUpdate } from './entry-update.ts';
import {
  inputAudio,
  type ItemNews,
  type Located,
  noNews,
  outputAudio,
  outputText,
  readIndex,
  tellGrowth,
  tellItem,
  tellPlace,
  tellText,
  tellUpdate,
} from './item-news.ts';
import { readPart } from './read-item.ts';
import { isObject, readAmount, readId, readText } from './read-members.ts';

type Readers = {
  readonly [TType in RealtimeServerEvent['type']]: (
    event: Extract<RealtimeServerEvent, { type: TType }>,
  ) => readonly ItemNews[];
};
type EventOf<TType extends keyof Readers> = Parameters<Readers[TType]>[0];

const none = () => noNews;
/** Of `added`, `null` means the front; `done` says `null` of items that follow another one, too. */
const tellAdded = ({ item, previous_item_id }: EventOf<'conversation.item.added' | 'conversation.item.created'>) => [
  ...tellItem(item, { isFinal: false }),
  ...tellPlace(item?.id, previous_item_id),
];
const tellStatus = (status: 'in_progress' | 'completed' | 'failed') => (event: Located) =>
  tellUpdate(event, { kind: 'status', status });

/** One reader for each event; those that say nothing of items are listed as well, so that a new one is noticed. */
const readers: Readers = {
  'conversation.created': none,
  'conversation.item.added': tellAdded,
  'conversation.item.created': tellAdded,
  'conversation.item.done': ({ item, previous_item_id }) => [
    ...tellItem(item, { isFinal: true }),
    ...tellPlace(item?.id, previous_item_id ?? undefined),
  ],
  'conversation.item.retrieved': ({ item }) =>
    tellItem(item, { isFinal: !(isObject(item) && item['status'] === 'in_progress') }),
  'conversation.item.deleted': ({ item_id }) =>
    readId(item_id) === undefined ? noNews : [{ kind: 'deleted', id: item_id }],
  'conversation.item.truncated': tellTruncated,
  'conversation.item.input_audio_transcription.delta': (event) => tellGrowth(event, inputAudio, 'transcript'),
  'conversation.item.input_audio_transcription.completed': (event) =>
    tellText({ ...event, whole: event.transcript }, inputAudio, 'transcript'),
  'conversation.item.input_audio_transcription.failed': tellFailure,
  'conversation.item.input_audio_transcription.segment': (event) => tellUpdate(event, { kind: 'mentioned' }),
  'input_audio_buffer.committed': (event) => [
    ...tellUpdate(event, { kind: 'mentioned' }),
    ...tellPlace(event.item_id, event.previous_item_id),
  ],
  'input_audio_buffer.cleared': none,
  'input_audio_buffer.dtmf_event_received': none,
  // An item comes about when the audio is committed, which may never happen.
  'input_audio_buffer.speech_started': none,
  'input_audio_buffer.speech_stopped': none,
  'input_audio_buffer.timeout_triggered': none,
  'output_audio_buffer.started': none,
  'output_audio_buffer.stopped': none,
  'output_audio_buffer.cleared': none,
  'response.created': none,
  'response.done': ({ response }) =>
    Array.isArray(response?.output)
      ? response.output.flatMap((item) => tellItem(item, { isFinal: true, response_id: response.id }))
      : noNews,
  'response.output_item.added': ({ item, response_id }) => tellItem(item, { isFinal: false, response_id }),
  'response.output_item.done': ({ item, response_id }) => tellItem(item, { isFinal: true, response_id }),
  'response.content_part.added': (event) => tellPart(event, false),
  'response.content_part.done': (event) => tellPart(event, true),
  'response.output_text.delta': (event) => tellGrowth(event, outputText, 'text'),
  'response.output_text.done': (event) => tellText({ ...event, whole: event.text }, outputText, 'text'),
  'response.output_audio_transcript.delta': (event) => tellGrowth(event, outputAudio, 'transcript'),
  'response.output_audio_transcript.done': (event) =>
    tellText({ ...event, whole: event.transcript }, outputAudio, 'transcript'),
  'response.output_audio.delta': tellAudio,
  'response.output_audio.done': none,
  'response.function_call_arguments.delta': (event) =>
    tellArguments(event, { type: 'function_call', text: event.delta, isFinal: false }),
  'response.function_call_arguments.done': (event) =>
    tellArguments(event, { type: 'function_call', text: event.arguments, isFinal: true }),
  'response.mcp_call_arguments.delta': (event) =>
    tellArguments(event, { type: 'mcp_call', text: event.delta, isFinal: false }),
  'response.mcp_call_arguments.done': (event) =>
    tellArguments(event, { type: 'mcp_call', text: event.arguments, isFinal: true }),
  'response.mcp_call.in_progress': tellStatus('in_progress'),
  'response.mcp_call.completed': tellStatus('completed'),
  'response.mcp_call.failed': tellStatus('failed'),
  'mcp_list_tools.in_progress': tellStatus('in_progress'),
  'mcp_list_tools.completed': tellStatus('completed'),
  'mcp_list_tools.failed': tellStatus('failed'),
  error: none,
  'rate_limits.updated': none,
  'session.created': none,
  'session.updated': none,
};

/**
 * Reads what an event says of items. Any member may be missing or of another type: what cannot be read is left out, and an
 * event of a type that is not known says nothing.
 */
export function readNews(event: RealtimeEvent): readonly ItemNews[] {
  const type: string = event.type;
  if (!Object.hasOwn(readers, type)) return noNews;
  // A reader takes the events of the type it is listed under.
  return (readers[type as keyof Readers] as (event: RealtimeEvent) => readonly ItemNews[])(event);
}

function tellTruncated({ item_id, content_index, audio_end_ms }: EventOf<'conversation.item.truncated'>) {
  const [id, index, heardMs] = [readId(item_id), readIndex(content_index), readAmount(audio_end_ms)];
  if (id === undefined || index === undefined || heardMs === undefined) return noNews;
  return [{ kind: 'truncated', id, index, heardMs } as const];
}

function tellFailure(event: EventOf<'conversation.item.input_audio_transcription.failed'>) {
  const index = readIndex(event.content_index);
  if (index === undefined) return noNews;
  const failure = isObject(event.error) ? event.error : {};
  return tellUpdate(event, { kind: 'untranscribed', place: { ...inputAudio, index }, failure });
}

/** Parts of responses are called `audio` and `text`, those of items `output_audio` and `output_text`. */
function tellPart(event: EventOf<'response.content_part.added' | 'response.content_part.done'>, isFinal: boolean) {
  const index = readIndex(event.content_index);
  if (index === undefined || !isObject(event.part)) return noNews;
  const { type, ...part } = readPart(event.part);
  const speaker = type === 'audio' || type === 'output_audio' ? outputAudio : outputText;
  return tellUpdate(event, { kind: 'part', place: { ...speaker, index }, part, isFinal });
}

function tellAudio(event: EventOf<'response.output_audio.delta'>): readonly ItemNews[] {
  const [id, index, delta] = [readId(event.item_id), readIndex(event.content_index), readText(event.delta)];
  if (id === undefined || index === undefined || delta === undefined) return noNews;
  return [
    ...tellUpdate(event, { kind: 'part', place: { ...outputAudio, index }, part: {}, isFinal: false }),
    { kind: 'audio', id, index, delta, responseId: readId(event.response_id) },
  ];
}

function tellArguments(
  event: Located & { readonly call_id?: unknown; readonly name?: unknown },
  { text, ...call }: Pick<CallUpdate, 'type' | 'isFinal'> & { readonly text: unknown },
) {
  const read = readText(text);
  if (read === undefined) return noNews;
  return tellUpdate(event, {
    kind: 'arguments',
    call: { ...call, text: read, callId: readId(event.call_id), name: readId(event.name) },
  });
}
