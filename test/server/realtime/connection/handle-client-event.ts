import type { RealtimeClientEvent } from '@unspool/generated/realtime';
import { clearOutput } from '../answer/call-audio.ts';
import { cancelResponse, createResponse } from '../answer/response-events.ts';
import { createItem, deleteItem, retrieveItem } from '../conversation/conversation-events.ts';
import { truncateItem } from '../conversation/truncate-item.ts';
import { appendAudio, clearAudio, commitAudio } from '../input/input-audio-events.ts';
import { updateSession } from '../session/update-session.ts';
import type { RealtimeConnection } from './realtime-connection.ts';

type Handlers = {
  readonly [TType in RealtimeClientEvent['type']]: (
    event: Extract<RealtimeClientEvent, { type: TType }>,
    connection: RealtimeConnection,
  ) => void;
};

const HANDLERS: Handlers = {
  'conversation.item.create': createItem,
  'conversation.item.delete': deleteItem,
  'conversation.item.retrieve': retrieveItem,
  'conversation.item.truncate': truncateItem,
  'input_audio_buffer.append': appendAudio,
  'input_audio_buffer.clear': (_, connection) => clearAudio(connection),
  'input_audio_buffer.commit': (_, connection) => commitAudio(connection),
  'output_audio_buffer.clear': (_, connection) => clearOutput(connection),
  'response.cancel': cancelResponse,
  'response.create': createResponse,
  'session.update': updateSession,
};

/** Acts on an event of the client. Throws a `RequestError` where the session refuses it. */
export function handleClientEvent(event: RealtimeClientEvent, connection: RealtimeConnection): void {
  // TypeScript cannot follow that the handler was looked up by the very type of the event.
  const handle = HANDLERS[event.type] as (event: RealtimeClientEvent, connection: RealtimeConnection) => void;
  handle(event, connection);
}
