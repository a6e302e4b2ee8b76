export { connectTranslation } from './connect-translation.node.ts';
export { createTranslatedAudioDecoder } from './decode-translated-audio.ts';
export { isRealtimeError, RealtimeError } from '../realtime-error.ts';

export type { TranslatedAudio } from './decode-translated-audio.ts';
export type { TranslationEvent, TranslationEventOf, TranslationEventType } from './translation-event.ts';
export type {
  ConnectTranslationOptions,
  FinishOptions,
  TranslationCloseInfo,
  TranslationSession,
  TranslationTranscript,
} from './translation-session.ts';
