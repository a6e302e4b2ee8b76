import type { CreateTranscriptionRequest } from '@unspool/generated/audio';
import type { Prompt } from '../model/prompt.ts';
import type { Reply } from '../model/reply.ts';
import { SAMPLE_RATE } from '../realtime/audio/pcm16.ts';
import { describeSound } from '../realtime/audio/describe-sound.ts';
import { readWave } from './read-wave.ts';

/** What was heard in a recording, and what of it shall be told. */
export interface Heard {
  readonly text: string;
  /** Seconds. */
  readonly duration: number;
  /** What the request said before. */
  readonly prompt: string;
  readonly includeLogprobs: boolean;
  /** Names of those who speak. */
  readonly speakers: readonly string[];
}

/** A transcription request as the server has checked it: its file is one, whatever the client sent. */
export type TranscriptionBody = Omit<CreateTranscriptionRequest, 'file'> & { readonly file: File };

/** Bytes a second that are taken for granted where the format is not known. */
const USUAL_BYTES = 16_000;

/** Listens to a recording: what its samples sound like is said to the model, whose reply is the transcript. */
export async function hear(
  { file, prompt = '', include, known_speaker_names: names = [] }: TranscriptionBody,
  reply: (prompt: Prompt) => Reply,
): Promise<Heard> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const samples = readWave(bytes);
  const { text } = reply({
    text: samples === undefined ? `${bytes.length} bytes of sound` : describeSound(samples),
    attachments: 0,
    functionResults: [],
    functions: [],
    functionChoice: 'none',
    answerSchema: undefined,
    maxTokens: Infinity,
    stop: [],
    inputTokens: 0,
  });
  return {
    text,
    duration: samples === undefined ? bytes.length / USUAL_BYTES : samples.length / SAMPLE_RATE,
    prompt,
    includeLogprobs: include?.includes('logprobs') ?? false,
    speakers: names.length > 0 ? names : ['A', 'B'],
  };
}
