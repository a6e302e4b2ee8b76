import { RealtimeError } from '../realtime-error.ts';

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
