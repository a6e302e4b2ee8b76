import type { RealtimeServerEventConversationItemInputAudioTranscriptionCompleted } from '@unspool/generated/realtime';

type Completed = RealtimeServerEventConversationItemInputAudioTranscriptionCompleted;

/** The transcript of one turn of the user, as data. What is left out is as ever. */
export interface ScriptedTranscript {
  /** @default a description of the sound */
  readonly text?: string | undefined;
  /**
   * Its place among other events: `before-item` comes before `conversation.item.added`, `after-response` after the next
   * `response.done`, `after-deletion` once the client has deleted the item, and `never` does not come.
   *
   * @default 'after-item'
   */
  readonly comes?: 'after-item' | 'before-item' | 'after-response' | 'after-deletion' | 'never' | undefined;
  /** Milliseconds it takes from there. @default 0 */
  readonly waitMs?: number | undefined;
  /** Comes in place of `completed`, after the deltas. */
  readonly failed?: { readonly code?: string | undefined; readonly message?: string | undefined } | undefined;
  /** @default seconds for Whisper models, tokens for others */
  readonly usage?: Completed['usage'] | undefined;
  /** Codes such as `en`. @default the language that the session names */
  readonly languages?: readonly string[] | undefined;
  /** Who spoke when, in seconds. @default one speaker for diarizing models, none for others */
  readonly segments?:
    | readonly { readonly speaker: string; readonly text: string; readonly start: number; readonly end: number }[]
    | undefined;
}
