import type { Clock } from '../../clock.ts';
import { RequestError } from '../../errors/request-error.ts';
import { isObject } from '../../model/json-schema.ts';
import type { OutgoingEvent } from '../connection/outgoing-event.ts';
import type { Dialect } from './dialect.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * xAI's voice sessions (recorded sessions, the Vercel AI SDK's client): `voice` and `turn_detection` stand at the top of
 * the session, `conversation.created` and `ping` are sent, transcripts of the user arrive whole each time, items have no
 * end of their own, and there is neither text nor truncation.
 */
export function createXaiDialect({ now }: Clock, createId: (prefix: string) => string): Dialect {
  const transcripts = new Map<string, string>();
  const greet = (created: OutgoingEvent): OutgoingEvent[] => [
    withSession(created, fromSession),
    toEvent('conversation.created', { conversation: { id: createId('conv'), object: 'realtime.conversation' } }),
    toEvent('ping', { timestamp: now() }),
  ];
  const hear = (event: OutgoingEvent & Members): OutgoingEvent[] => {
    const { item_id, content_index, delta } = event;
    const transcript = (transcripts.get(String(item_id)) ?? '') + String(delta);
    transcripts.set(String(item_id), transcript);
    return [toEvent('conversation.item.input_audio_transcription.updated', { item_id, content_index, transcript })];
  };
  return {
    incoming: readFrame,
    outgoing(event) {
      switch (event.type) {
        case 'session.created':
          return greet(event);
        case 'session.updated':
          return [withSession(event, fromSession)];
        case 'conversation.item.done':
          return [];
        case 'conversation.item.input_audio_transcription.delta':
          return hear({ ...event });
        default:
          return [event];
      }
    },
  };
}

/** What follows the type is for those to know who read it. */
function toEvent(type: string, members: Members): OutgoingEvent {
  return Object.assign({ type }, members);
}

function withSession(event: OutgoingEvent, convert: (session: Members) => Members): OutgoingEvent {
  return 'session' in event && isObject(event.session)
    ? toEvent(event.type, { session: convert(event.session) })
    : event;
}

function readFrame(frame: unknown): unknown {
  if (!isObject(frame)) return frame;
  if (frame['type'] === 'conversation.item.truncate') {
    throw new RequestError({ message: 'There is no such event here.', param: 'type', code: 'invalid_value' });
  }
  if (frame['type'] === 'session.update' && isObject(frame['session'])) {
    return { ...frame, session: toSession(frame['session']) };
  }
  if (frame['type'] === 'response.create' && isObject(frame['response'])) {
    const { modalities: _modalities, output_modalities: _output, ...response } = frame['response'];
    return { ...frame, response };
  }
  return frame;
}

/** xAI's session as OpenAI has it; the type may be left out. */
function toSession({ voice, turn_detection, output_modalities: _always, audio, ...session }: Members): Members {
  const { input, output } = isObject(audio) ? audio : {};
  return {
    type: 'realtime',
    ...session,
    audio: {
      input: { ...(isObject(input) && input), ...(turn_detection !== undefined && { turn_detection }) },
      output: { ...(isObject(output) && output), ...(voice !== undefined && { voice }) },
    },
  };
}

/** OpenAI's session as xAI has it. */
function fromSession({ audio, ...session }: Members): Members {
  const { input = {}, output = {} } = isObject(audio) ? audio : {};
  if (!isObject(input) || !isObject(output)) return session;
  const { turn_detection, ...hearing } = input;
  const { voice, ...speaking } = output;
  return { ...session, voice, turn_detection, audio: { input: hearing, output: speaking } };
}
