export { players, recorders } from './program/known-programs.ts';
export { createProgramSink } from './sink/program-sink.ts';
export { createStreamSink } from './sink/stream-sink.ts';
export { createWavSink } from './sink/wav-sink.ts';
export { readAudio } from './source/read-audio.ts';
export { recordAudio } from './source/record-audio.ts';
export { createTelephoneBridge } from './telephone/create-telephone-bridge.ts';

export type { AudioProgram } from './program/audio-program.ts';
export type { ProgramExit } from './program/start-program.ts';
export type { ProgramSinkOptions } from './sink/program-sink.ts';
export type { SinkSettings } from './sink/sink-settings.ts';
export type { StreamSink, StreamSinkOptions } from './sink/stream-sink.ts';
export type { WavSink } from './sink/wav-sink.ts';
export type { AudioBytes, ReadAudioOptions } from './source/read-audio.ts';
export type { AudioRecording, RecordAudioOptions } from './source/record-audio.ts';
export type {
  TelephoneBridge,
  TelephoneBridgeOptions,
  TelephoneEnd,
  TelephoneSession,
} from './telephone/telephone-bridge.ts';
export type { TelephoneCall } from './telephone/telephone-call.ts';
