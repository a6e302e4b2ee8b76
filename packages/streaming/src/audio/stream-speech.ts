import type { Client, DialectOf, SentIn } from '@unspool/generated';
import { type CreateSpeechParams, createSpeechOperation } from '@unspool/generated/audio';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import { type SelectedEvents, selectEvents } from '../select-events.ts';
import type { TypedStreamOptions } from '../stream-options.ts';
import type { SpeechEvent, SpeechEventType } from './speech-event.ts';
import { speechStream } from './speech-stream.ts';
import type { Speech } from './speech-state.ts';

/** The events of speech, or those of some types, and the speech that they add up to. */
export type SpeechStream<TOnly extends SpeechEventType = never> = EventStream<
  SelectedEvents<SpeechEvent, TOnly>,
  Speech
>;

/**
 * Turns text into speech and streams it piece by piece: `decodeSpeechDelta` gives the bytes of each, `final()` all of them and
 * what they cost. For models that stream events, such as `gpt-4o-mini-tts`; `createSpeech` gives the bytes of any as they come.
 * `POST /audio/speech`
 *
 * @example
 * const stream = await streamSpeech(client, { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello', response_format: 'wav' });
 * for await (const event of stream) if (event.type === 'speech.audio.delta') player.write(decodeSpeechDelta(event));
 * const { audio, usage } = await stream.final();
 *
 * @see https://platform.openai.com/docs/api-reference/audio/speech-audio-delta-event
 */
export function streamSpeech<
  const TOnly extends SpeechEventType = never,
  TClient extends Client<'audio'> = Client<'audio'>,
>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateSpeechParams', CreateSpeechParams>,
  { only, ...options }: TypedStreamOptions<TOnly> = {},
): Promise<SpeechStream<TOnly>> {
  return requestStream(client, {
    operation: createSpeechOperation,
    params,
    options,
    kind: selectEvents(speechStream, only),
  });
}
