import type { RealtimeClientEvent } from '@unspool/generated/realtime';
import type { ServerContext } from '../../server-context.ts';
import { createActiveAnswers } from '../answer/active-answers.ts';
import { createConversation } from '../conversation/conversation.ts';
import { awaitSpeech } from '../input/await-speech.ts';
import { createIdleTimeout } from '../input/idle-timeout.ts';
import { createInputAudio } from '../input/input-audio.ts';
import type { ConnectionScript } from '../script/realtime-options.ts';
import { mergeSession } from '../session/merge-session.ts';
import { createSession, type ConversationTarget } from '../session/session.ts';
import { createTranscriptQueue } from '../transcription/transcript-queue.ts';
import { handleClientEvent } from './handle-client-event.ts';
import { createEventReader } from './event-reader.ts';
import type { CallLine, Calls } from './calls.ts';
import type { RealtimeConnection, ServerStep } from './realtime-connection.ts';
import type { SessionProtocol } from './session-protocol.ts';
import type { Wire } from './wire.ts';

interface ConversationTask {
  readonly wire: Wire;
  readonly calls: Calls;
  readonly target: ConversationTarget;
  readonly context: ServerContext;
  readonly script: ConnectionScript;
  readonly expiresAtMs: number;
}

const readEvent = createEventReader<RealtimeClientEvent>('RealtimeClientEvent');

/** Conversations and transcriptions: they have the same events. */
export function createConversationProtocol(task: ConversationTask): SessionProtocol {
  const { calls, target, wire } = task;
  const connection =
    target.kind === 'call'
      ? calls.join(target.callId, wire, (line) => createConnection(task, line))
      : createConnection(task, wire);
  return {
    greet() {
      const greeting: ServerStep = { type: 'session.created', session: connection.session };
      wire.emit(greeting);
    },
    handle: (frame) => handleClientEvent(readEvent(frame), connection),
    end() {
      if (connection.isCall) return;
      connection.answers.stopAll('client_cancelled');
      connection.idle.disarm();
    },
    look: {
      session: () => connection.session,
      items: () => connection.conversation.entries().map(({ item }) => item),
      audio: () => ({ receivedMs: connection.input.receivedMs(), bufferedMs: connection.input.pendingMs() }),
      activeResponses: () => connection.answers.active(),
    },
  };
}

function createConnection(
  { target, context, script, expiresAtMs }: ConversationTask,
  { emit, ended }: CallLine,
): RealtimeConnection {
  const { createId } = context;
  const basics = { id: createId('sess'), expiresAt: Math.floor(expiresAtMs / 1000) };
  const connection: RealtimeConnection = {
    context,
    script,
    ended,
    isCall: target.kind === 'call',
    conversationId: createId('conv'),
    emit,
    session: mergeSession(createSession(target, basics), target.settings ?? {}),
    conversation: createConversation(),
    input: createInputAudio(),
    answers: createActiveAnswers(),
    transcripts: createTranscriptQueue(),
    idle: createIdleTimeout(context.clock),
    answered: () => awaitSpeech(connection),
  };
  return connection;
}
