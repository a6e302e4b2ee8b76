import type { RealtimeResponseCreateParams } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import { checkChoice } from '../../model/check-choice.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import type { ActiveAnswer } from './active-answers.ts';
import { countInput } from './count-usage.ts';
import { giveAnswer } from './give-answer.ts';
import { readConversationPrompt, readSettings } from './read-conversation-prompt.ts';
import { readInput } from './read-input.ts';
import { checkModalities } from '../session/check-modalities.ts';
import { checkVoice } from '../session/check-voice.ts';
import { toEmptyResponse } from './to-empty-response.ts';

/** Begins an answer; its events follow one by one while other events of the client are heard. */
export function startAnswer(params: RealtimeResponseCreateParams, connection: RealtimeConnection): void {
  const { answers, context, session } = connection;
  if (session.type !== 'realtime') {
    throw new RequestError({
      message: 'A transcription session gives no responses.',
      param: 'type',
      code: 'invalid_value',
    });
  }
  const inConversation = params.conversation !== 'none';
  if (inConversation && answers.isBusy()) {
    throw new RequestError({
      message: 'A response in the default conversation is in progress: wait for its response.done or cancel it.',
      code: 'conversation_already_has_active_response',
    });
  }
  checkModalities(params.output_modalities, 'response.output_modalities');
  checkVoice(session.audio?.output?.voice, params.audio?.output?.voice, connection);
  const settings = readSettings(session, params);
  const entries = readInput(params.input, connection.conversation);
  const prompt = readConversationPrompt(entries, settings);
  checkChoice(prompt);
  const active: ActiveAnswer = {
    responseId: context.createId('resp'),
    inConversation,
    stopped: undefined,
    stopping: new AbortController(),
  };
  answers.add(active);
  if (inConversation) connection.idle.disarm();
  const response = toEmptyResponse(active, settings, { connection, session });
  const input = countInput(entries, settings.instructions ?? '');
  giveAnswer({ active, prompt, response, input }, connection).catch((fault: unknown) =>
    fail(active, fault, connection),
  );
}

/** A fault of the scenario or of the server itself must not leave the client waiting. */
function fail(active: ActiveAnswer, fault: unknown, { answers, emit }: RealtimeConnection): void {
  answers.remove(active);
  const name = fault instanceof Error ? fault.name : 'fault';
  emit({
    type: 'error',
    error: { type: 'server_error', code: null, message: `The embedded server failed with a ${name}.`, param: null },
  });
}
