import type { DropReason } from './playback-effect.ts';
import type { PlaybackFormat } from './playback-format.ts';

/** A response that the server has not finished. */
export interface PlayingResponse {
  /** Of its audio; the session's where the response does not tell. */
  readonly format: PlaybackFormat | undefined;
  /** It belongs to no conversation: its items can be neither truncated nor deleted. */
  readonly isOutOfBand: boolean;
  /** Why what comes of it is dropped, if it is. */
  dropped: DropReason | undefined;
  /** Its items by id; of one that is to be put right, since it began after the interruption, the content part that was dropped. */
  readonly items: Map<string, number | undefined>;
}

/** Responses at a time; a server has one in the conversation, and some beside it. */
const mostResponses = 64;

/** Enters a response. There is a bound to them, whatever a server forgets to finish: the oldest go first. */
export function openResponse(
  responses: Map<string, PlayingResponse>,
  id: string,
  known: Partial<PlayingResponse> = {},
): PlayingResponse {
  const response = { format: undefined, isOutOfBand: false, dropped: undefined, items: new Map(), ...known };
  responses.set(id, response);
  const [oldest] = responses.keys();
  if (responses.size > mostResponses && oldest !== undefined) responses.delete(oldest);
  return response;
}
