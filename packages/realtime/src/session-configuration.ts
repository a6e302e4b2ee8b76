import type { RealtimeClientEventSessionUpdate, RealtimeServerEventSessionUpdated } from '@unspool/generated/realtime';

type WithOptionalType<TSession> = TSession extends { readonly type: infer TType }
  ? Omit<TSession, 'type'> & { readonly type?: TType | undefined }
  : never;

/**
 * How a session is to be: what `session.update` carries (OpenAI API reference, Realtime). `type` may be left out: the target
 * says whether it is `realtime` or `transcription`.
 */
export type RealtimeSessionSettings = WithOptionalType<RealtimeClientEventSessionUpdate['session']>;

/** How a session is, in the server's words: every setting with the value in force. */
export type RealtimeConfiguration = RealtimeServerEventSessionUpdated['session'];
