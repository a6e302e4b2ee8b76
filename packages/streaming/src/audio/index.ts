export { accumulateSpeech } from './accumulate-speech.ts';
export { accumulateTranscription } from './accumulate-transcription.ts';
export { decodeSpeechDelta } from './decode-speech-delta.ts';
export { speechStream } from './speech-stream.ts';
export { streamSpeech } from './stream-speech.ts';
export { streamTranscription } from './stream-transcription.ts';
export { transcriptionStream } from './transcription-stream.ts';

export type { Speech, SpeechState } from './speech-state.ts';
export type { SpeechEvent, SpeechEventType } from './speech-event.ts';
export type { SpeechStream } from './stream-speech.ts';
export type { StreamedTranscription, TranscriptionState } from './transcription-state.ts';
export type { TranscriptionEvent, TranscriptionEventType } from './transcription-event.ts';
export type { TranscriptionStream } from './stream-transcription.ts';
export type { UnknownEvent } from '../unknown-event.ts';
export type { StreamOptions, TypedStreamOptions } from '../stream-options.ts';
export type { StreamKind } from '../accumulation.ts';
