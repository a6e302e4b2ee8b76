import type { RealtimeTranslationClientEvent, RealtimeTranslationServerEvent } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { decodePcm16, encodePcm16 } from '../audio/pcm16.ts';
import { synthesizeSpeech } from '../audio/synthesize-speech.ts';
import { createEventReader } from '../connection/event-reader.ts';
import type { SessionProtocol } from '../connection/session-protocol.ts';
import type { Wire } from '../connection/wire.ts';
import type { ConnectionScript } from '../script/realtime-options.ts';
import type { TranslationTarget } from '../session/session.ts';
import { createTranslationSession, mergeTranslation } from './translation-session.ts';
import { createTranslator, type TranslatedPiece } from './translator.ts';

interface TranslationTask {
  readonly wire: Wire;
  readonly target: TranslationTarget;
  readonly context: ServerContext;
  readonly script: ConnectionScript;
  readonly expiresAtMs: number;
}

type Step = RealtimeTranslationServerEvent extends infer TEvent
  ? TEvent extends unknown
    ? Omit<TEvent, 'event_id'>
    : never
  : never;

const readEvent = createEventReader<RealtimeTranslationClientEvent>('RealtimeTranslationClientEvent');

/** A translation: audio in, audio out at the same pace, no turns; `session.close` says the rest and ends it. */
export function createTranslationProtocol({
  wire,
  target,
  context,
  script,
  expiresAtMs,
}: TranslationTask): SessionProtocol {
  const expiresAt = Math.floor(expiresAtMs / 1000);
  const settings = { ...target.settings, model: target.model };
  let session = createTranslationSession(settings, { id: context.createId('sess'), expiresAt });
  const translator = createTranslator(script.translations ?? []);
  const emit = (step: Step): void => wire.emit(step);
  const language = () => session.audio.output?.language ?? 'en';
  const say = (pieces: readonly TranslatedPiece[]): void => {
    const isTranscribed = (session.audio.input?.transcription ?? null) !== null;
    for (const step of pieces.flatMap((piece) => toSteps(piece, isTranscribed))) emit(step);
  };
  const handle = (event: RealtimeTranslationClientEvent): void => {
    switch (event.type) {
      case 'session.update':
        session = mergeTranslation(session, event.session.audio ?? {});
        return emit({ type: 'session.updated', session });
      case 'session.input_audio_buffer.append':
        return say(translator.hear(readSamples(event.audio), language()));
      case 'session.close':
        say(translator.rest(language()));
        emit({ type: 'session.closed' });
        wire.perform({ kind: 'close', code: 1000 });
    }
  };
  return {
    greet: () => emit({ type: 'session.created', session }),
    handle: (frame) => handle(readEvent(frame)),
    end: () => {},
    look: {
      session: () => session,
      items: () => [],
      audio: () => ({ receivedMs: translator.receivedMs(), bufferedMs: translator.bufferedMs() }),
      activeResponses: () => 0,
    },
  };
}

function toSteps({ input, output, elapsedMs }: TranslatedPiece, isTranscribed: boolean): Step[] {
  const elapsed = { elapsed_ms: elapsedMs };
  const heard: Step = { type: 'session.input_transcript.delta', delta: input, ...elapsed };
  const spoken: Step[] = [
    { type: 'session.output_transcript.delta', delta: output, ...elapsed },
    {
      type: 'session.output_audio.delta',
      delta: encodePcm16(synthesizeSpeech(output)),
      sample_rate: 24_000,
      channels: 1,
      format: 'pcm16',
      ...elapsed,
    },
  ];
  return [...(isTranscribed && input !== '' ? [heard] : []), ...(output === '' ? [] : spoken)];
}

function readSamples(audio: string): Int16Array {
  const samples = decodePcm16(audio);
  if (samples !== undefined) return samples;
  throw new RequestError({
    message: 'The audio has to be base64 of whole 16-bit samples.',
    param: 'audio',
    code: 'invalid_value',
  });
}
