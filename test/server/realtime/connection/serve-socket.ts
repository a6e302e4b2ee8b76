import type { WebSocket } from 'ws';
import { unixSeconds } from '../../clock.ts';
import { RequestError } from '../../errors/request-error.ts';
import { isObject } from '../../model/json-schema.ts';
import type { ServerContext } from '../../server-context.ts';
import { obfuscate } from '../../sse/obfuscate.ts';
import { createActiveAnswers } from '../answer/active-answers.ts';
import { createConversation } from '../conversation/conversation.ts';
import { createInputAudio } from '../input/input-audio.ts';
import { createSession, type SessionTarget } from '../session/session.ts';
import { handleClientEvent } from './handle-client-event.ts';
import { readClientEvent } from './read-client-event.ts';
import type { RealtimeConnection, ServerStep } from './realtime-connection.ts';

interface SocketTask {
  readonly target: SessionTarget;
  readonly context: ServerContext;
}

/** Holds a session over a socket until it is closed: `session.created` at once, then an answer to each event. */
export function serveSocket(socket: WebSocket, { target, context }: SocketTask): void {
  const { createId } = context;
  const emit = (step: ServerStep): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(pad({ ...step, event_id: createId('event') })));
  };
  const connection: RealtimeConnection = {
    context,
    conversationId: createId('conv'),
    emit,
    session: createSession(target, { id: createId('sess'), now: unixSeconds(context.clock) }),
    conversation: createConversation(),
    input: createInputAudio(),
    answers: createActiveAnswers(),
  };
  socket.on('message', (data, isBinary) => {
    const frame = isBinary ? undefined : parseFrame(String(data));
    try {
      if (frame === undefined)
        throw new RequestError({ message: 'A frame has to be text that is JSON.', code: 'invalid_json' });
      handleClientEvent(readClientEvent(frame), connection);
    } catch (error) {
      emit(toErrorStep(error, frame));
    }
  });
  // A broken connection ends in a close, and there is nobody left to tell.
  socket.on('error', () => socket.terminate());
  socket.on('close', () => connection.answers.stop('client_cancelled'));
  emit({ type: 'session.created', session: connection.session });
}

function parseFrame(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toErrorStep(error: unknown, frame: unknown): ServerStep {
  const event_id = isObject(frame) && typeof frame['event_id'] === 'string' ? frame['event_id'] : null;
  if (error instanceof RequestError) {
    const { message, type, param, code } = error;
    return { type: 'error', error: { type, code, message, param, event_id } };
  }
  const name = error instanceof Error ? error.name : 'fault';
  return {
    type: 'error',
    error: {
      type: 'server_error',
      code: null,
      message: `The embedded server failed with a ${name}.`,
      param: null,
      event_id,
    },
  };
}

/** Text deltas are padded, audio is not. */
function pad(event: ServerStep & { event_id: string }): object {
  return 'delta' in event && event.delta !== undefined && event.type !== 'response.output_audio.delta'
    ? { ...event, obfuscation: obfuscate(event.delta) }
    : event;
}
