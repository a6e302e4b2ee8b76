import type { Client } from '@unspool/generated';
import type { EventStream, StreamOptions } from '@unspool/streaming';
import { runStream, streamRun, streamThreadAndRun, streamToolOutputs } from '@unspool/streaming/assistants';
import { speechStream, streamSpeech, streamTranscription, transcriptionStream } from '@unspool/streaming/audio';
import { chatCompletionStream, streamChatCompletion } from '@unspool/streaming/chat';
import { completionStream, streamCompletion } from '@unspool/streaming/completions';
import { imageEditStream, imageStream, streamImage, streamImageEdit } from '@unspool/streaming/images';
import { fromSse } from '@unspool/streaming/relay';
import { responseStream, streamResponse, streamStoredResponse } from '@unspool/streaming/responses';

/** A stream of one operation, opened. */
export interface FuzzedOperation {
  readonly name: string;
  /** Which bodies belong to it. */
  readonly family: Family;
  readonly open: (client: Client, options: StreamOptions) => Promise<EventStream<unknown, unknown>>;
}

export type Family =
  | 'responses'
  | 'chat'
  | 'completions'
  | 'assistants'
  | 'images'
  | 'image-edits'
  | 'speech'
  | 'transcriptions';

/** Reads events that are relayed. */
export type ReadRelayed = (source: ReadableStream<Uint8Array>) => Promise<EventStream<unknown, unknown>>;

/** How the events of each family are read when they are relayed. */
export const relays: Readonly<Record<Family, ReadRelayed>> = {
  responses: (source) => fromSse(source, responseStream),
  chat: (source) => fromSse(source, chatCompletionStream),
  completions: (source) => fromSse(source, completionStream),
  assistants: (source) => fromSse(source, runStream),
  images: (source) => fromSse(source, imageStream),
  'image-edits': (source) => fromSse(source, imageEditStream),
  speech: (source) => fromSse(source, speechStream),
  transcriptions: (source) => fromSse(source, transcriptionStream),
};

const input = 'one two';
const model = 'gpt-4o-transcribe';
const file = { name: 'a.mp3', content: new Uint8Array(3) } as const;
const image = { name: 'a.png', content: new Uint8Array(3) } as const;
const messages = [{ role: 'user', content: input }] as const;
const speech = { model: 'gpt-4o-mini-tts', voice: 'coral', input } as const;
// Types of events that are known, and an empty list, which is allowed.
const delta = 'response.output_text.delta';

/** Every function that streams, some of them in several ways. */
export const operations: readonly FuzzedOperation[] = [
  {
    name: 'streamResponse',
    family: 'responses',
    open: (client, options) => streamResponse(client, { model, input }, options),
  },
  {
    name: 'streamResponse, only deltas',
    family: 'responses',
    open: (client, options) => streamResponse(client, { model, input }, { ...options, only: [delta] }),
  },
  {
    name: 'streamResponse, resumed',
    family: 'responses',
    open: (client, options) =>
      streamResponse(client, { model, input, background: true }, { ...options, resume: { attempts: 2 } }),
  },
  {
    name: 'streamStoredResponse',
    family: 'responses',
    open: (client, options) => streamStoredResponse(client, 'resp_1', {}, { ...options, resume: { attempts: 1 } }),
  },
  {
    name: 'streamChatCompletion',
    family: 'chat',
    open: (client, options) => streamChatCompletion(client, { model, messages }, options),
  },
  {
    name: 'streamCompletion',
    family: 'completions',
    open: (client, options) => streamCompletion(client, { model: 'm', prompt: input }, options),
  },
  {
    name: 'streamRun',
    family: 'assistants',
    open: (client, options) => streamRun(client, 't', { assistant_id: 'a' }, options),
  },
  {
    name: 'streamThreadAndRun',
    family: 'assistants',
    open: (client, options) => streamThreadAndRun(client, { assistant_id: 'a' }, options),
  },
  {
    name: 'streamToolOutputs',
    family: 'assistants',
    open: (client, options) => streamToolOutputs(client, 't', 'r', { tool_outputs: [] }, options),
  },
  { name: 'streamImage', family: 'images', open: (client, options) => streamImage(client, { prompt: input }, options) },
  {
    name: 'streamImageEdit',
    family: 'image-edits',
    open: (client, options) => streamImageEdit(client, { image, prompt: input }, options),
  },
  { name: 'streamSpeech', family: 'speech', open: (client, options) => streamSpeech(client, speech, options) },
  {
    name: 'streamTranscription',
    family: 'transcriptions',
    open: (client, options) => streamTranscription(client, { model, file }, options),
  },
];
