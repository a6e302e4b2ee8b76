import type { IncomingMessage } from 'node:http';
import { BASE_PATHS } from '../../app.ts';
import { RequestError } from '../../errors/request-error.ts';
import type { ClientSecret } from '../../store/client-secret-store.ts';
import type { ConversationTarget, SessionTarget, TranslationTarget } from '../session/session.ts';

/** Azure's dated preview names a deployment in place of a model. */
export const AZURE_PREVIEW_PATH = '/openai/realtime';

/** Beside a call the URL names no model: it is the call's. */
const MODEL_OF_CALLS = 'gpt-realtime';

/** What kind of session a URL, or the secret that opens it, asks for. Throws a `RequestError` where there is none. */
export function readTarget({ url }: IncomingMessage, secret: ClientSecret | undefined): SessionTarget {
  const { pathname, searchParams } = new URL(url ?? '/', 'http://localhost');
  if (isAt(pathname, '/realtime/translations')) return readTranslation(searchParams, secret);
  if (pathname === AZURE_PREVIEW_PATH) return readPreview(searchParams);
  if (!isAt(pathname, '/realtime')) {
    throw new RequestError({
      status: 404,
      message: 'Sockets are served at /v1/realtime and /v1/realtime/translations.',
      code: 'unknown_url',
    });
  }
  if (secret?.kind === 'translation') throw wrongPlace('/v1/realtime/translations');
  return readConversation(searchParams, secret);
}

function isAt(pathname: string, path: string): boolean {
  return BASE_PATHS.some((base) => pathname === base + path);
}

function readConversation(query: URLSearchParams, secret: ClientSecret | undefined): ConversationTarget {
  const settings = secret?.settings;
  const callId = query.get('call_id');
  const model = query.get('model') ?? secret?.model ?? null;
  if (callId !== null) {
    if (callId.startsWith('rtc_')) return { kind: 'call', model: MODEL_OF_CALLS, callId, settings };
    throw new RequestError({ status: 404, message: 'There is no call with this id.', param: 'call_id' });
  }
  if (query.get('intent') === 'transcription' || secret?.kind === 'transcription') {
    if (query.get('model') === null) return { kind: 'transcription', settings };
    throw new RequestError({
      message: 'A transcription session takes its model in session.update, not in the URL.',
      param: 'model',
    });
  }
  return { kind: 'conversation', model: model ?? missingModel(), settings };
}

function readTranslation(query: URLSearchParams, secret: ClientSecret | undefined): TranslationTarget {
  if (secret !== undefined && secret.kind !== 'translation') throw wrongPlace('/v1/realtime');
  const model = query.get('model') ?? secret?.model ?? missingModel();
  return { kind: 'translation', model, settings: secret?.settings };
}

function readPreview(query: URLSearchParams): ConversationTarget {
  const model = query.get('deployment');
  if (query.has('api-version') && model !== null) return { kind: 'conversation', model };
  throw new RequestError({
    status: 404,
    message: "The preview needs 'api-version' and 'deployment' in the URL.",
    code: 'DeploymentNotFound',
  });
}

function wrongPlace(path: string): RequestError {
  return new RequestError({ message: `The client secret is for sessions at ${path}.`, code: 'invalid_value' });
}

function missingModel(): never {
  throw new RequestError({
    message: "'model' is required in the URL.",
    param: 'model',
    code: 'missing_required_parameter',
  });
}
