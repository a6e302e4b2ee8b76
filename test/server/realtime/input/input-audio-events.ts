import type { RealtimeClientEventInputAudioBufferAppend } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import { codecOf } from '../audio/audio-codec.ts';
import type { VoiceActivity } from '../audio/voice-activity.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import { startAnswer } from '../answer/start-answer.ts';
import { commitTurn } from './commit-turn.ts';
import { readTurnDetection, type TurnDetection } from './turn-detection.ts';

/** An append event may carry so much base64. */
const LONGEST_APPEND = 15 * 1024 * 1024;
/** Silence that is kept: a client may commit it by hand. */
const SHORTEST_KEPT_MS = 2000;
/** A turn has to be at least so long. */
const SHORTEST_TURN_MS = 100;

/** `input_audio_buffer.append`: takes audio in and, with turn detection, acts where speech starts and stops. */
export function appendAudio(
  { audio }: RealtimeClientEventInputAudioBufferAppend,
  connection: RealtimeConnection,
): void {
  if (audio.length > LONGEST_APPEND) {
    throw new RequestError({
      message: `The audio of one event can be ${LONGEST_APPEND} characters long.`,
      param: 'audio',
      code: 'invalid_value',
    });
  }
  const samples = codecOf(connection.session.audio?.input?.format).decode(audio);
  if (samples === undefined) {
    throw new RequestError({
      message: 'The audio has to be base64 of whole samples in the format of the session.',
      param: 'audio',
      code: 'invalid_value',
    });
  }
  const detection = readTurnDetection(connection.session);
  for (const border of connection.input.append(samples, detection)) {
    if (detection !== undefined) crossBorder(border, detection, connection);
  }
  // Without speech nothing but the padding of the next turn is needed.
  if (detection !== undefined && connection.input.turn === undefined) {
    connection.input.trimSilence(Math.max(detection.prefixPaddingMs, SHORTEST_KEPT_MS));
  }
}

function crossBorder(border: VoiceActivity, detection: TurnDetection, connection: RealtimeConnection): void {
  const { answers, emit, input } = connection;
  const turn = input.turn ?? { itemId: connection.context.createId('item'), startMs: border.atMs };
  if (border.kind === 'started') {
    input.turn = turn;
    connection.idle.disarm();
    emit({ type: 'input_audio_buffer.speech_started', audio_start_ms: border.atMs, item_id: turn.itemId });
    if (detection.interruptsResponse) answers.stop('turn_detected');
    return;
  }
  input.turn = undefined;
  emit({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: border.atMs, item_id: turn.itemId });
  commitTurn({ itemId: turn.itemId, samples: input.take(turn.startMs, border.atMs) }, connection);
  if (detection.createsResponse) answers.whenFree(() => startAnswer({}, connection));
}

/** `input_audio_buffer.commit`: makes an item of what has come in; without turn detection this is how a turn ends. */
export function commitAudio(connection: RealtimeConnection): void {
  const { context, input } = connection;
  if (input.pendingMs() < SHORTEST_TURN_MS) {
    throw new RequestError({
      message: `The buffer holds ${input.pendingMs().toFixed(2)} ms of audio; a turn needs ${SHORTEST_TURN_MS} ms.`,
      code: 'input_audio_buffer_commit_empty',
    });
  }
  const itemId = input.turn?.itemId ?? context.createId('item');
  input.turn = undefined;
  input.forgetSpeech();
  commitTurn({ itemId, samples: input.takeAll() }, connection);
}

/** `input_audio_buffer.clear`. */
export function clearAudio({ emit, input }: RealtimeConnection): void {
  input.turn = undefined;
  input.forgetSpeech();
  input.takeAll();
  emit({ type: 'input_audio_buffer.cleared' });
}
