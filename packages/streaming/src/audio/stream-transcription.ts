import type { Client, DialectOf, SentIn } from '@unspool/generated';
import { type CreateTranscriptionParams, createTranscriptionOperation } from '@unspool/generated/audio';
import { encodeMultipart } from '@unspool/generated/multipart';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import { type SelectedEvents, selectEvents } from '../select-events.ts';
import type { TypedStreamOptions } from '../stream-options.ts';
import type { StreamedTranscription } from './transcription-state.ts';
import type { TranscriptionEvent, TranscriptionEventType } from './transcription-event.ts';
import { transcriptionStream } from './transcription-stream.ts';

/** The events of a transcription, or those of some types, and the transcript that they add up to. */
export type TranscriptionStream<TOnly extends TranscriptionEventType = never> = EventStream<
  SelectedEvents<TranscriptionEvent, TOnly>,
  StreamedTranscription
>;

/**
 * Turns speech into text and streams it as it is understood, with its segments where the model tells speakers apart, and log
 * probabilities where `include` asks for them. `whisper-1` does not stream: its answer is a `StreamError`, `not-a-stream`.
 * `POST /audio/transcriptions`
 *
 * @example
 * const stream = await streamTranscription(client, { model: 'gpt-4o-mini-transcribe', file });
 * for await (const event of stream) if (event.type === 'transcript.text.delta') process.stdout.write(event.delta);
 * const { text, usage } = await stream.final();
 *
 * @see https://platform.openai.com/docs/api-reference/audio/transcript-text-delta-event
 */
export function streamTranscription<
  const TOnly extends TranscriptionEventType = never,
  TClient extends Client<'audio'> = Client<'audio'>,
>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranscriptionParams', CreateTranscriptionParams>,
  { only, ...options }: TypedStreamOptions<TOnly> = {},
): Promise<TranscriptionStream<TOnly>> {
  return requestStream(client, {
    operation: createTranscriptionOperation,
    params,
    options,
    encode: encodeMultipart,
    kind: selectEvents(transcriptionStream, only),
  });
}
