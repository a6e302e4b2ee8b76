import {
  createRealtimeClientSecretOperation,
  createRealtimeTranslationClientSecretOperation,
  type RealtimeCreateClientSecretRequest,
  type RealtimeCreateClientSecretResponse,
  type RealtimeTranslationClientSecretCreateRequest,
  type RealtimeTranslationClientSecretCreateResponse,
} from '@unspool/generated/realtime';
import { unixSeconds } from '../clock.ts';
import { serve } from '../http/serve.ts';
import { mergeSession } from '../realtime/session/merge-session.ts';
import { createSession } from '../realtime/session/session.ts';
import { createTranslationSession } from '../realtime/translation/translation-session.ts';
import type { ServerContext } from '../server-context.ts';

/** Seconds that a secret opens sessions. */
const LIFETIME = 600;
const MODEL = 'gpt-realtime';

/** Secrets that a page opens realtime sessions with. They expire by the clock of the server; sessions that run go on. */
export const realtimeRoutes = [
  serve<RealtimeCreateClientSecretRequest | undefined>(createRealtimeClientSecretOperation, ({ context, body }) => {
    const settings = body?.session ?? { type: 'realtime' };
    const { value, expiresAt } = createSecret(context, body?.expires_after);
    const isConversation = settings.type === 'realtime';
    const model = isConversation ? (settings.model ?? MODEL) : undefined;
    const kind = isConversation ? 'conversation' : 'transcription';
    context.clientSecrets.add({ value, expiresAt, kind, model, settings });
    const target =
      model === undefined ? ({ kind: 'transcription' } as const) : ({ kind: 'conversation', model } as const);
    const session = mergeSession(createSession(target, { id: context.createId('sess'), expiresAt }), settings);
    return Response.json({ value, expires_at: expiresAt, session } satisfies RealtimeCreateClientSecretResponse);
  }),
  serve<RealtimeTranslationClientSecretCreateRequest>(
    createRealtimeTranslationClientSecretOperation,
    ({ context, body: { session: settings, expires_after } }) => {
      const { value, expiresAt } = createSecret(context, expires_after);
      context.clientSecrets.add({ value, expiresAt, kind: 'translation', model: settings.model, settings });
      const session = createTranslationSession(settings, { id: context.createId('sess'), expiresAt });
      return Response.json({
        value,
        expires_at: expiresAt,
        session,
      } satisfies RealtimeTranslationClientSecretCreateResponse);
    },
  ),
];

function createSecret(
  { clock, createId }: ServerContext,
  after: RealtimeCreateClientSecretRequest['expires_after'],
): { readonly value: string; readonly expiresAt: number } {
  return { value: createId('ek'), expiresAt: unixSeconds(clock) + (after?.seconds ?? LIFETIME) };
}
