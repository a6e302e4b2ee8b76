import type { DropReason } from './playback-effect.ts';
import type { PlaybackFormat } from './playback-format.ts';
import type { PlayingItem } from './take.ts';

/** A response that the server has not finished. */
export interface PlayingResponse {
  /** Of its audio; the session's where the response does not tell. */
  readonly format?: PlaybackFormat | undefined;
  /** It belongs to no conversation: its items can be neither truncated nor deleted. */
  readonly isOutOfBand: boolean;
  /** Why what comes of it is dropped, if it is. */
  dropped?: DropReason | undefined;
  /** Content parts that the sink was given something of, by the id of their item. */
  readonly items: Map<string, readonly PlayingItem[]>;
  /** Items that began after an interruption, and the content part that was dropped: they are to be put right. */
  readonly unheard: Map<string, number>;
}

/** Responses at a time; a server has one in the conversation, and some beside it. */
const mostResponses = 64;

/** Enters a response. There is a bound to them, whatever a server forgets to finish: the oldest go first. */
export function openResponse(
  responses: Map<string, PlayingResponse>,
  id: string,
  known: Partial<PlayingResponse> = {},
): PlayingResponse {
  const response: PlayingResponse = {
    isOutOfBand: false,
    items: new Map(),
    unheard: new Map(),
    ...known,
  };
  responses.set(id, response);
  const [oldest = id] = responses.keys();
  if (responses.size > mostResponses) responses.delete(oldest);
  return response;
}
