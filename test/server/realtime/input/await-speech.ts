import { startAnswer } from '../answer/start-answer.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import { commitTurn } from './commit-turn.ts';

/**
 * `idle_timeout_ms` of `server_vad`, from the end of an answer: when it has passed without speech, what has come in since
 * becomes a turn, and the model answers.
 */
export function awaitSpeech(connection: RealtimeConnection): void {
  const milliseconds = idleTimeoutOf(connection);
  if (milliseconds === undefined || connection.input.turn !== undefined) return;
  const startMs = connection.input.receivedMs();
  connection.idle.arm(milliseconds, () => endIdleTurn(startMs, connection));
}

function idleTimeoutOf({ session }: RealtimeConnection): number | undefined {
  const detection = session.type === 'realtime' ? session.audio?.input?.turn_detection : undefined;
  return detection?.type === 'server_vad' ? (detection.idle_timeout_ms ?? undefined) : undefined;
}

function endIdleTurn(startMs: number, connection: RealtimeConnection): void {
  const { answers, context, emit, input } = connection;
  if (answers.isBusy()) return;
  const item_id = context.createId('item');
  const endMs = input.receivedMs();
  emit({ type: 'input_audio_buffer.timeout_triggered', audio_start_ms: startMs, audio_end_ms: endMs, item_id });
  commitTurn({ itemId: item_id, samples: input.take(startMs, endMs) }, connection);
  startAnswer({}, connection);
}
