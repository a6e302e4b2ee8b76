import type { RealtimeTranslationSession } from '@unspool/generated/realtime';

/** What an update, or the request of a secret, may say of a translation. */
interface TranslationSettings {
  readonly model: string;
  readonly audio?: RealtimeTranslationSession['audio'] | undefined;
}

/** The configuration that a translation starts with. */
export function createTranslationSession(
  { model, audio = {} }: TranslationSettings,
  { id, expiresAt }: { readonly id: string; readonly expiresAt: number },
): RealtimeTranslationSession {
  const empty: RealtimeTranslationSession = {
    id,
    type: 'translation',
    expires_at: expiresAt,
    model,
    audio: { input: { transcription: null, noise_reduction: null }, output: { language: 'en' } },
  };
  return mergeTranslation(empty, audio);
}

/** The configuration after a `session.update`: members that are absent stay, null turns off. */
export function mergeTranslation(
  session: RealtimeTranslationSession,
  { input, output }: RealtimeTranslationSession['audio'],
): RealtimeTranslationSession {
  return {
    ...session,
    audio: { input: { ...session.audio.input, ...input }, output: { ...session.audio.output, ...output } },
  };
}
