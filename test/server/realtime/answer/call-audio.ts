import { RequestError } from '../../errors/request-error.ts';
import type { RealtimeConnection, ServerStep } from '../connection/realtime-connection.ts';
import type { ActiveAnswers } from './active-answers.ts';

/**
 * The events of an answer as a socket beside a call sees them: audio travels over WebRTC or SIP, and here is told when it
 * starts and stops.
 */
export function toCallSteps(step: ServerStep, answers: ActiveAnswers): readonly ServerStep[] {
  if (step.type === 'response.output_audio.delta') {
    if (answers.playing === step.response_id) return [];
    answers.playing = step.response_id;
    return [{ type: 'output_audio_buffer.started', response_id: step.response_id }];
  }
  const response_id = answers.playing;
  if (step.type !== 'response.done' || response_id === undefined || step.response.id !== response_id) return [step];
  answers.playing = undefined;
  return [step, { type: 'output_audio_buffer.stopped', response_id }];
}

/** `output_audio_buffer.clear`: what a call is playing stops, and so does the response behind it. */
export function clearOutput({ answers, emit, isCall }: RealtimeConnection): void {
  if (!isCall) {
    throw new RequestError({
      message: 'Only calls over WebRTC and SIP have an output audio buffer.',
      param: 'type',
      code: 'invalid_value',
    });
  }
  const response_id = answers.playing;
  if (response_id === undefined) return;
  answers.stop('client_cancelled', response_id);
  answers.playing = undefined;
  emit({ type: 'output_audio_buffer.cleared', response_id });
}
