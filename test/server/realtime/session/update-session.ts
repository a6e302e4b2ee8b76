import { isDeepStrictEqual } from 'node:util';
import type { RealtimeClientEventSessionUpdate } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import { listMcpTools } from '../mcp/list-mcp-tools.ts';
import { checkModalities } from './check-modalities.ts';
import { checkVoice } from './check-voice.ts';
import { mergeSession } from './merge-session.ts';
import type { Session } from './session.ts';

/** `session.update`: all of it takes effect, or nothing. */
export function updateSession(
  { session: update }: RealtimeClientEventSessionUpdate,
  connection: RealtimeConnection,
): void {
  const { session } = connection;
  if (update.type !== session.type) {
    throw new RequestError({
      message: `'session.type' is '${session.type}' for as long as the session lasts.`,
      param: 'session.type',
      code: 'invalid_value',
    });
  }
  const merged = mergeSession(session, update);
  checkLocked(session, merged, connection);
  connection.session = merged;
  if (merged.audio?.input?.turn_detection === null) connection.input.forgetSpeech();
  connection.emit({ type: 'session.updated', session: merged });
  listMcpTools(session, merged, connection);
}

function checkLocked(before: Session, after: Session, connection: RealtimeConnection): void {
  if (before.type !== 'realtime' || after.type !== 'realtime') return;
  if (after.model !== before.model) {
    throw new RequestError({
      message: 'The model is chosen when the socket is opened.',
      param: 'session.model',
      code: 'invalid_value',
    });
  }
  checkModalities(after.output_modalities, 'session.output_modalities');
  if (before.tracing !== null && after.tracing !== null && !isDeepStrictEqual(before.tracing, after.tracing)) {
    throw new RequestError({
      message: 'Tracing can be turned off, and not changed.',
      param: 'session.tracing',
      code: 'invalid_value',
    });
  }
  checkVoice(before.audio?.output?.voice, after.audio?.output?.voice, connection);
}
