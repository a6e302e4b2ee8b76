import { RealtimeError } from '../realtime-error.ts';

/** Counts the milliseconds of audio that the next commit makes an item of. */
export interface UncommittedAudio {
  readonly milliseconds: number;
  /** Audio was appended. */
  append(milliseconds: number): void;
  /** Of what was appended, so much was handed to the socket. */
  send(milliseconds: number): void;
  /** Of what was appended, so much was dropped. */
  drop(milliseconds: number): void;
  /** A commit or a clear: what comes now is another turn's. */
  restart(): void;
  /** The server that had what was sent is gone. */
  lose(): void;
}

/** Makes one. */
export function createUncommittedAudio(): UncommittedAudio {
  let sent = 0;
  const uncommitted = {
    milliseconds: 0,
    append(milliseconds: number) {
      uncommitted.milliseconds += milliseconds;
    },
    send(milliseconds: number) {
      sent += milliseconds;
    },
    drop(milliseconds: number) {
      uncommitted.milliseconds -= milliseconds;
    },
    restart() {
      uncommitted.milliseconds = sent = 0;
    },
    lose() {
      uncommitted.milliseconds -= sent;
      sent = 0;
    },
  };
  return uncommitted;
}

/** Milliseconds of audio below which the server refuses to make an item (OpenAI API reference, input_audio_buffer.commit). */
const shortestTurn = 100;

/**
 * What to reject a commit with that the server would refuse, in the words that the server uses; `undefined` when there is
 * enough. Turns that the server ends by itself are not known here, so enough for this may still be too little for the server.
 */
export function createCommitRefusal(milliseconds: number): RealtimeError | undefined {
  if (milliseconds >= shortestTurn) return undefined;
  return new RealtimeError(
    'rejected',
    `A commit takes ${shortestTurn} ms of audio, not ${Math.floor(milliseconds)}: append more first.`,
    { serverCode: 'input_audio_buffer_commit_empty' },
  );
}
