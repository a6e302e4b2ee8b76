import type { PlaybackFormat } from './playback-format.ts';

/** A response that the server has not finished. */
export interface PlayingResponse {
  /** Of its audio; the session's where the response does not tell. */
  readonly format: PlaybackFormat | undefined;
  /** It belongs to no conversation: its items can be neither truncated nor deleted. */
  readonly isOutOfBand: boolean;
  /** It was interrupted: what still comes of it is dropped. */
  isDiscarded: boolean;
  /** Items that the sink was given something of. */
  readonly begunItems: Set<string>;
  /** Items that began after the interruption, and the content part that was dropped. */
  readonly unheardItems: Map<string, number>;
}

/** Responses at a time; a server has one in the conversation, and some beside it. */
const mostResponses = 64;

/** The responses under way, by id. */
export interface ResponseRegister {
  get(id: string): PlayingResponse | undefined;
  open(id: string, known?: Pick<PlayingResponse, 'format' | 'isOutOfBand'>): PlayingResponse;
  /** Takes a finished response out. */
  close(id: string): PlayingResponse | undefined;
  /** None of them goes on. */
  clear(): void;
  /** An item is no longer in the conversation: there is nothing to put right. */
  forget(itemId: string): void;
  /** Marks those for which it holds as discarded and returns the ids of those that were not already. */
  discard(isMeant: (response: PlayingResponse) => boolean): readonly string[];
}

/** Makes an empty one. It is bounded, whatever a server forgets to finish: the oldest go first. */
export function createResponseRegister(): ResponseRegister {
  const responses = new Map<string, PlayingResponse>();
  return {
    get: (id) => responses.get(id),
    open(id, known = { format: undefined, isOutOfBand: false }) {
      const response: PlayingResponse = {
        ...known,
        isDiscarded: false,
        begunItems: new Set(),
        unheardItems: new Map(),
      };
      responses.set(id, response);
      const [oldest] = responses.keys();
      if (responses.size > mostResponses && oldest !== undefined) responses.delete(oldest);
      return response;
    },
    close(id) {
      const response = responses.get(id);
      responses.delete(id);
      return response;
    },
    clear: () => responses.clear(),
    forget(itemId) {
      for (const { unheardItems } of responses.values()) unheardItems.delete(itemId);
    },
    discard(isMeant) {
      const discarded = [...responses].filter(([, response]) => !response.isDiscarded && isMeant(response));
      for (const [, response] of discarded) response.isDiscarded = true;
      return discarded.map(([id]) => id);
    },
  };
}
