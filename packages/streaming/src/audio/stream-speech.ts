import type { Client } from '@unspool/generated';
import {
  type CreateSpeechParams,
  type CreateSpeechResponseStreamEvent,
  createSpeechOperation,
} from '@unspool/generated/audio';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import type { StreamOptions } from '../stream-options.ts';
import type { UnknownEvent } from '../unknown-event.ts';
import { speechStream } from './speech-stream.ts';
import type { Speech } from './speech-state.ts';

/** The events of speech and the speech that they add up to. */
export type SpeechStream = EventStream<CreateSpeechResponseStreamEvent | UnknownEvent, Speech>;

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
export function streamSpeech(
  client: Client<'audio'>,
  params: CreateSpeechParams,
  options?: StreamOptions,
): Promise<SpeechStream> {
  return requestStream(client, { operation: createSpeechOperation, params, options, kind: speechStream });
}
