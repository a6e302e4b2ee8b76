import type { IncomingMessage } from 'node:http';
import { BASE_PATHS } from '../../app.ts';
import { RequestError } from '../../errors/request-error.ts';
import type { SessionTarget } from '../session/session.ts';

/** What kind of session a URL asks for. Throws a `RequestError` where there is none. */
export function readTarget({ url }: IncomingMessage): SessionTarget {
  const { pathname, searchParams } = new URL(url ?? '/', 'http://localhost');
  if (!BASE_PATHS.some((base) => pathname === `${base}/realtime`)) {
    throw new RequestError({ status: 404, message: 'Sockets are served at /v1/realtime.', code: 'unknown_url' });
  }
  const model = searchParams.get('model');
  if (searchParams.get('intent') === 'transcription') {
    if (model === null) return { kind: 'transcription' };
    throw new RequestError({
      message: 'A transcription session takes its model in session.update, not in the URL.',
      param: 'model',
    });
  }
  if (model === null)
    throw new RequestError({
      message: "'model' is required in the URL.",
      param: 'model',
      code: 'missing_required_parameter',
    });
  return { kind: 'conversation', model };
}
