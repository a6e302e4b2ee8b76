export { createTranscript } from './create-transcript.ts';

export type { Transcript, TranscriptOptions } from './create-transcript.ts';
export type { TranscriptChange, TranscriptEntry, TranscriptSegment, TranscriptStatus } from './transcript-entry.ts';
