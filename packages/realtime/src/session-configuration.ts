import type { RealtimeServerEventSessionUpdated } from '@unspool/generated/realtime';

export type { RealtimeSessionSettings } from './configuration/session-settings.ts';

/** How a session is, in the server's words: every setting with the value in force. */
export type RealtimeConfiguration = RealtimeServerEventSessionUpdated['session'];
