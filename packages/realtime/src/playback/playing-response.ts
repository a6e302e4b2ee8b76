import type { DropReason } from './playback-effect.ts';
import type { PlaybackFormat } from './playback-format.ts';
import type { PlayingItem } from './playing-item.ts';

/** A response that the server has not finished. */
export interface PlayingResponse {
  /** Of its audio; the session's where the response does not tell. */
  readonly format?: PlaybackFormat | undefined;
  /** It belongs to a conversation: its items can be truncated and deleted. */
  readonly isKept: boolean;
  /** Why what comes of it is dropped, if it is. */
  dropped?: DropReason | undefined;
  /** Content parts that the sink was given something of, by their place; and by the id of their item, the newest of each. */
  readonly items: Map<string, PlayingItem>;
  /** Items that began after an interruption, by their id: they are to be put right. */
  readonly late: Map<string, PlayingItem>;
}

/** Responses at a time; a server has one in the conversation, and some beside it. */
const mostResponses = 64;

/** Enters a response. There is a bound to them, whatever a server forgets to finish: the oldest go first. */
export function openResponse(
  responses: Map<string, PlayingResponse>,
  id: string,
  known?: Pick<PlayingResponse, 'format' | 'isKept' | 'dropped'>,
): PlayingResponse {
  const response: PlayingResponse = { isKept: true, items: new Map(), late: new Map(), ...known };
  responses.set(id, response);
  const [oldest = id] = responses.keys();
  if (responses.size > mostResponses) responses.delete(oldest);
  return response;
}

/** Where in a response a content part is: its number, and its item. */
export function toPlace({
  content_index,
  item_id,
}: {
  readonly content_index: number;
  readonly item_id: string;
}): string {
  return `${content_index} ${item_id}`;
}
