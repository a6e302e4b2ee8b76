import type {
  RealtimeServerEventSessionCreated,
  RealtimeSessionCreateResponseGA,
  RealtimeTranscriptionSessionCreateResponseGA,
} from '@unspool/generated/realtime';

/** A session's whole configuration, as `session.created` and `session.updated` show it. */
export type Session = RealtimeServerEventSessionCreated['session'];
export type ConversationSession = RealtimeSessionCreateResponseGA;
export type TranscriptionSession = RealtimeTranscriptionSessionCreateResponseGA;

/** Which kind of session a socket asked for in its URL; `settings` are those of the secret that opened it. */
export type SessionTarget = ConversationTarget | TranslationTarget;

/** A conversation, alone or beside a call that is held over WebRTC or SIP, or a transcription: they have the same events. */
export type ConversationTarget = {
  readonly settings?: object | undefined;
} & (
  | { readonly kind: 'conversation'; readonly model: string }
  | { readonly kind: 'call'; readonly model: string; readonly callId: string }
  | { readonly kind: 'transcription' }
);

export interface TranslationTarget {
  readonly kind: 'translation';
  readonly model: string;
  readonly settings?: object | undefined;
}

const PCM = { type: 'audio/pcm', rate: 24_000 } as const;

/** What `turn_detection` is until it is changed, and what an update that names only its type starts from. */
export const SERVER_VAD = {
  type: 'server_vad',
  threshold: 0.5,
  prefix_padding_ms: 300,
  silence_duration_ms: 200,
  idle_timeout_ms: null,
  create_response: true,
  interrupt_response: true,
} as const;

/** The configuration that a session starts with; it ends at so many seconds since 1970. */
export function createSession(
  target: ConversationTarget,
  { id, expiresAt }: { id: string; expiresAt: number },
): Session {
  const basics = { id, object: 'realtime.session', expires_at: expiresAt } as const;
  if (target.kind === 'transcription') {
    const {
      idle_timeout_ms: _idle,
      create_response: _create,
      interrupt_response: _interrupt,
      ...turn_detection
    } = SERVER_VAD;
    return {
      type: 'transcription',
      ...basics,
      object: 'realtime.transcription_session',
      audio: { input: { format: PCM, transcription: null, noise_reduction: null, turn_detection } },
      include: null,
    };
  }
  return {
    type: 'realtime',
    ...basics,
    model: target.model,
    output_modalities: ['audio'],
    instructions: '',
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    tracing: null,
    truncation: 'auto',
    prompt: null,
    include: null,
    audio: {
      input: { format: PCM, transcription: null, noise_reduction: null, turn_detection: SERVER_VAD },
      output: { format: PCM, voice: 'alloy', speed: 1 },
    },
  };
}
