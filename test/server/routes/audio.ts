import {
  createSpeechOperation,
  createTranscriptionOperation,
  type CreateSpeechRequest,
} from '@unspool/generated/audio';
import { operationSchemas } from '@unspool/generated/schemas';
import { hear, type TranscriptionBody } from '../audio/hear.ts';
import { renderSpeech } from '../audio/render-speech.ts';
import { toSpeechEvents } from '../audio/to-speech-events.ts';
import { toTranscriptionEvents } from '../audio/to-transcription-events.ts';
import { toDiarized, toTranscription } from '../audio/to-transcription.ts';
import { answerFromDocument, everyByte } from '../contract/answer-from-document.ts';
import { RequestError } from '../errors/request-error.ts';
import { serve, type ServedOperation } from '../http/serve.ts';
import { namedByType } from '../sse/named-by-type.ts';
import { streamEvents } from '../sse/stream-events.ts';

type SpeechBody = CreateSpeechRequest & { readonly stream_format?: 'sse' | 'audio' | undefined };
type StreamableTranscription = TranscriptionBody & { readonly stream?: boolean | null | undefined };

/** Models that speak but stream no events, and one that listens but does not (OpenAI API reference). */
const WITHOUT_EVENTS: ReadonlySet<string> = new Set(['tts-1', 'tts-1-hd', 'whisper-1']);

/**
 * `POST /audio/speech`: sound, or pieces of it as events. `POST /audio/transcriptions`: JSON, or its text as events. Formats that
 * need an encoder are every byte there is; transcripts in other forms are as the document says.
 */
export const audioRoutes: readonly ServedOperation[] = [
  serve<SpeechBody>(createSpeechOperation, ({ body, context }) => {
    const { response_format: format = 'mp3' } = body;
    const sound = renderSpeech(body) ?? everyByte();
    if (body.stream_format !== 'sse')
      return new Response(sound, { headers: { 'content-type': format === 'mp3' ? 'audio/mpeg' : `audio/${format}` } });
    if (WITHOUT_EVENTS.has(body.model))
      throw new RequestError({ message: 'This model streams no events.', param: 'stream_format' });
    return streamEvents(namedByType(toSpeechEvents(sound, body.input)), context);
  }),
  serve<StreamableTranscription>(createTranscriptionOperation, async (call) => {
    const { body, context, reply } = call;
    const format = body.response_format ?? 'json';
    if (format !== 'json' && format !== 'diarized_json')
      return answerAsDocumented(createTranscriptionOperation.id, call);
    const diarize = format === 'diarized_json';
    const heard = await hear(body, reply);
    if (body.stream === true && !WITHOUT_EVENTS.has(body.model))
      return streamEvents(namedByType(toTranscriptionEvents(heard, { diarize })), context);
    return Response.json(diarize ? toDiarized(heard) : toTranscription(heard));
  }),
];

function answerAsDocumented(id: string, call: Parameters<typeof answerFromDocument>[1]): Response {
  const schemas = operationSchemas[id];
  if (schemas === undefined) throw new TypeError(`The document has no schemas for ${id}: run npm run generate.`);
  return answerFromDocument(schemas, call);
}
