export { attachPlayback } from './attach-playback.ts';
export { createMarkedSink } from './marked-sink.ts';
export { createPlaybackLedger } from './playback-ledger.ts';
export { createTimedSink } from './timed-sink.ts';

export type { Playback, PlaybackOptions, PlaybackSession } from './attach-playback.ts';
export type { HeardItem, UnheardPolicy } from './heard-item.ts';
export type { MarkedSink, MarkedSinkOptions } from './marked-sink.ts';
export type { DropReason, PlaybackEffect } from './playback-effect.ts';
export type { PlaybackFormat } from './playback-format.ts';
export type { InterruptOptions, Interruption, PlaybackLedger } from './playback-ledger.ts';
export type { PlaybackSettings } from './playback-settings.ts';
export type { PlaybackPiece, PlaybackReading, PlaybackSink } from './playback-sink.ts';
export type { TimedSink, TimedSinkOptions } from './timed-sink.ts';
