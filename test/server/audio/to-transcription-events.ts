import type { CreateTranscriptionResponseStreamEvent, TranscriptTextDeltaEvent } from '@unspool/generated/audio';
import { splitTokens } from '../model/split-tokens.ts';
import type { Heard } from './hear.ts';
import { toDiarized, toLogprob, toTranscription } from './to-transcription.ts';

/** The events that bring a transcript token by token and, where speakers are told apart, segment by segment; at the end all of it. */
export function* toTranscriptionEvents(
  heard: Heard,
  { diarize }: { readonly diarize: boolean },
): Generator<CreateTranscriptionResponseStreamEvent> {
  if (diarize) {
    for (const segment of toDiarized(heard).segments) {
      for (const event of toDeltas(heard, segment.text)) yield { ...event, segment_id: segment.id };
      yield segment;
    }
  } else yield* toDeltas(heard, heard.text);
  yield { type: 'transcript.text.done', ...toTranscription(heard) };
}

function toDeltas({ includeLogprobs }: Heard, text: string): TranscriptTextDeltaEvent[] {
  return splitTokens(text).map((delta) => ({
    type: 'transcript.text.delta',
    delta,
    ...(includeLogprobs && { logprobs: [toLogprob(delta)] }),
  }));
}
