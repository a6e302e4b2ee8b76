import type { RealtimeResponse, RealtimeResponseCreateParams } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import { checkChoice } from '../../model/check-choice.ts';
import { createReply } from '../../model/create-reply.ts';
import type { Prompt } from '../../model/prompt.ts';
import type { Reply } from '../../model/reply.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import type { ConversationEntry } from '../conversation/conversation.ts';
import type { ConversationSession } from '../session/session.ts';
import type { ActiveAnswer } from './active-answers.ts';
import type { Answer } from './answer.ts';
import { answerSteps } from './answer-steps.ts';
import { readConversationPrompt, readSettings, type AnswerSettings } from './read-conversation-prompt.ts';

/** Begins an answer; its events follow one by one while other events of the client are heard. */
export function startAnswer(params: RealtimeResponseCreateParams, connection: RealtimeConnection): void {
  const { answers, context, conversation, session } = connection;
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
  const settings = readSettings(session, params);
  const entries = params.input === undefined ? conversation.entries() : params.input.map(toEntry);
  const prompt = readConversationPrompt(entries, settings);
  checkChoice(prompt);
  const active: ActiveAnswer = { responseId: context.createId('resp'), inConversation, stopped: undefined };
  answers.add(active);
  const response = toEmptyResponse(active, settings, { connection, session });
  give({ active, prompt, response }, connection).catch((fault: unknown) => fail(active, fault, connection));
}

function toEntry(item: ConversationEntry['item'], index: number): ConversationEntry {
  return { id: item.id ?? `input_${index}`, item };
}

interface Task {
  readonly active: ActiveAnswer;
  readonly prompt: Prompt;
  readonly response: RealtimeResponse;
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

async function give({ active, prompt, response }: Task, connection: RealtimeConnection): Promise<void> {
  const { answers, context, conversation, emit } = connection;
  const modality = response.output_modalities?.[0] ?? 'audio';
  const answer: Answer = {
    responseId: active.responseId,
    modality,
    emptyResponse: response,
    inputTokens: prompt.inputTokens,
    createId: context.createId,
    stopped: () => active.stopped,
    insert: active.inConversation ? (entry) => conversation.insert(entry) : undefined,
    finish: conversation.replace,
  };
  for (const step of answerSteps(answer, await findReply(prompt, connection))) {
    if (step.type === 'response.done') answers.remove(active);
    if (step.type === 'response.output_audio.delta') answers.markSpoken();
    emit(step);
    if (step.type.endsWith('.delta')) await context.clock.sleep(context.eventDelay);
  }
  emit({
    type: 'rate_limits.updated',
    rate_limits: [{ name: 'tokens', limit: 800_000, remaining: 799_900, reset_seconds: 0.007 }],
  });
}

/** The scenario is asked for an operation called `realtime`; what came earlier are the answers of this session. */
async function findReply(prompt: Prompt, { answers, context }: RealtimeConnection): Promise<Reply> {
  const scripted = await context.scenario?.({
    operation: 'realtime',
    query: {},
    body: prompt,
    earlier: answers.count() - 1,
  });
  return scripted?.kind === 'reply' ? scripted.reply : createReply(prompt);
}

function toEmptyResponse(
  { responseId, inConversation }: ActiveAnswer,
  settings: AnswerSettings,
  { connection, session }: { connection: RealtimeConnection; session: ConversationSession },
): RealtimeResponse {
  const { metadata, max_output_tokens = 'inf', output_modalities = ['audio'] } = settings;
  return {
    object: 'realtime.response',
    id: responseId,
    status: 'in_progress',
    status_details: null,
    output: [],
    ...(inConversation && { conversation_id: connection.conversationId }),
    output_modalities: [...output_modalities],
    max_output_tokens,
    audio: { output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: session.audio?.output?.voice ?? 'alloy' } },
    ...(metadata !== undefined && { metadata }),
  };
}
