import type { RealtimeServerEvent } from '@unspool/generated/realtime';
import type { ServerContext } from '../../server-context.ts';
import type { ActiveAnswers } from '../answer/active-answers.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { IdleTimeout } from '../input/idle-timeout.ts';
import type { InputAudio } from '../input/input-audio.ts';
import type { ConnectionScript } from '../script/realtime-options.ts';
import type { Session } from '../session/session.ts';
import type { TranscriptQueue } from '../transcription/transcript-queue.ts';

/** A server event before it has its id. */
export type ServerStep = RealtimeServerEvent extends infer TEvent
  ? TEvent extends unknown
    ? Omit<TEvent, 'event_id'>
    : never
  : never;

/** What the handlers of one socket have in common. */
export interface RealtimeConnection {
  readonly context: ServerContext;
  readonly script: ConnectionScript;
  /** Aborted when the socket has closed. */
  readonly ended: AbortSignal;
  /** Whether audio travels elsewhere, over WebRTC or SIP. */
  readonly isCall: boolean;
  readonly conversationId: string;
  /** Sends an event, with an id of its own. Does nothing once the socket is closed. */
  readonly emit: (step: ServerStep) => void;
  /** The configuration in force; replaced by each update. */
  session: Session;
  readonly conversation: Conversation;
  readonly input: InputAudio;
  readonly answers: ActiveAnswers;
  readonly transcripts: TranscriptQueue;
  readonly idle: IdleTimeout;
  /** An answer in the conversation has ended. */
  readonly answered: () => void;
}
