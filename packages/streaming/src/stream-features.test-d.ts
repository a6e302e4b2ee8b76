import type { Area, Client, Dialect } from '@unspool/generated';
import type {
  CreateSpeechResponseStreamEvent,
  CreateTranscriptionResponseDiarizedJson,
  CreateTranscriptionResponseJson,
  CreateTranscriptionResponseStreamEvent,
} from '@unspool/generated/audio';
import type { CreateCompletionResponse } from '@unspool/generated/completions';
import type { ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse } from '@unspool/generated/images';
import { expectTypeOf } from 'vitest';
import { decodeSpeechDelta, streamSpeech, streamTranscription, type UnknownEvent } from './audio/index.ts';
import type { SpeechState } from './audio/index.ts';
import { type CompletionChunk, streamCompletion } from './completions/index.ts';
import type { EventHandlers } from './handle-event.ts';
import { streamImage, streamImageEdit } from './images/index.ts';

declare const client: Client;
declare const file: Blob;

const completion = await streamCompletion(client, { model: 'davinci-002', prompt: 'Once' });
expectTypeOf(completion.final()).resolves.toEqualTypeOf<CreateCompletionResponse>();
for await (const chunk of completion) {
  expectTypeOf(chunk).toEqualTypeOf<CompletionChunk>();
  expectTypeOf(chunk.choices[0]?.finish_reason).toEqualTypeOf<
    'stop' | 'length' | 'content_filter' | null | undefined
  >();
}
// What the document says of a chunk is a chunk, though real ones have more.
expectTypeOf<CreateCompletionResponse>().toExtend<CompletionChunk>();

const image = await streamImage(client, { prompt: 'A heron' }, { keepPartials: true });
expectTypeOf(image.final()).resolves.toExtend<ImagesResponse>();
expectTypeOf((await image.final()).data[0]?.b64_json).toEqualTypeOf<string | undefined>();
for await (const event of image) {
  expectTypeOf(event).toEqualTypeOf<ImageGenStreamEvent | UnknownEvent>();
  if (event.type === 'image_generation.partial_image') expectTypeOf(event.partial_image_index).toEqualTypeOf<number>();
}

const edit = await streamImageEdit(client, { image: file, prompt: 'Add snow' });
for await (const event of edit) expectTypeOf(event).toEqualTypeOf<ImageEditStreamEvent | UnknownEvent>();
void streamImageEdit(client, { images: [{ file_id: 'file-1' }], prompt: 'Add snow' });

const speech = await streamSpeech(client, { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hi' });
expectTypeOf((await speech.final()).audio).toEqualTypeOf<Uint8Array<ArrayBuffer>>();
for await (const event of speech) {
  expectTypeOf(event).toEqualTypeOf<CreateSpeechResponseStreamEvent | UnknownEvent>();
  if (event.type === 'speech.audio.delta') expectTypeOf(decodeSpeechDelta(event)).toExtend<Uint8Array>();
}

const transcription = await streamTranscription(client, { model: 'gpt-4o-transcribe', file });
expectTypeOf(transcription.final()).resolves.toExtend<CreateTranscriptionResponseJson>();
expectTypeOf((await transcription.final()).segments).toEqualTypeOf<
  CreateTranscriptionResponseDiarizedJson['segments'] | undefined
>();
for await (const event of transcription)
  expectTypeOf(event).toEqualTypeOf<CreateTranscriptionResponseStreamEvent | UnknownEvent>();

for await (const event of await streamImage(client, { prompt: '' }, { only: ['image_generation.completed'] }))
  expectTypeOf(event).toEqualTypeOf<Extract<ImageGenStreamEvent, { type: 'image_generation.completed' }>>();
for await (const event of await streamTranscription(client, { model: 'm', file }, { only: ['transcript.text.delta'] }))
  expectTypeOf(event.delta).toEqualTypeOf<string>();
// @ts-expect-error an edit has events of its own
void streamImageEdit(client, { image: file, prompt: '' }, { only: ['image_generation.completed'] });
// @ts-expect-error chunks have no types to choose among
void streamCompletion(client, { model: 'm', prompt: '' }, { only: ['text_completion'] });

// A provider's own members need no cast, in requests and, where they are kept, in answers.
interface LocalDialect extends Dialect {
  readonly CreateChatCompletionParams: object;
}
declare const localClient: Client<Area, LocalDialect>;
const local = await streamCompletion(localClient, { model: 'm', prompt: '', min_p: 0.1 });
expectTypeOf((await local.final())['timings']).toEqualTypeOf<unknown>();
expectTypeOf((await local.final()).choices[0]?.text).toEqualTypeOf<string | undefined>();
void streamImage(localClient, { prompt: '', steps: 20 });
void streamSpeech(localClient, { model: 'm', voice: 'coral', input: '', lang_code: 'a' });
void streamTranscription(localClient, { model: 'm', file, vad: true });
// @ts-expect-error not a member of OpenAI's request
void streamCompletion(client, { model: 'm', prompt: '', min_p: 0.1 });

declare const textClient: Client<Exclude<Area, 'images' | 'audio' | 'completions'>>;
// @ts-expect-error the provider does not serve this area
void streamCompletion(textClient, { model: 'm', prompt: '' });
// @ts-expect-error the provider does not serve this area
void streamImage(textClient, { prompt: '' });
// @ts-expect-error the provider does not serve this area
void streamSpeech(textClient, { model: 'm', voice: 'coral', input: '' });
// @ts-expect-error whether a call streams is said by the function that is called
void streamSpeech(client, { model: 'm', voice: 'coral', input: '', stream_format: 'audio' });
// @ts-expect-error the same of a form
void streamTranscription(client, { model: 'm', file, stream: false });

// The events of the document.
type NewImageEventType = 'image_generation.partial_image' | 'image_generation.completed';
type EditedImageEventType = 'image_edit.partial_image' | 'image_edit.completed';
type SpeechEventType = 'speech.audio.delta' | 'speech.audio.done';
type TranscriptionEventType = 'transcript.text.segment' | 'transcript.text.delta' | 'transcript.text.done';
expectTypeOf<ImageGenStreamEvent['type']>().toEqualTypeOf<NewImageEventType>();
expectTypeOf<ImageEditStreamEvent['type']>().toEqualTypeOf<EditedImageEventType>();
expectTypeOf<CreateSpeechResponseStreamEvent['type']>().toEqualTypeOf<SpeechEventType>();
expectTypeOf<CreateTranscriptionResponseStreamEvent['type']>().toEqualTypeOf<TranscriptionEventType>();

// What has a handler for each of them has none for one more.
declare const sounds: Readonly<Record<SpeechEventType, () => void>>;
sounds satisfies EventHandlers<SpeechState, CreateSpeechResponseStreamEvent>;
// @ts-expect-error a new event has no handler
sounds satisfies EventHandlers<SpeechState, CreateSpeechResponseStreamEvent | { type: 'speech.hologram' }>;
