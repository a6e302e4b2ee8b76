import type { UnheardPolicy } from './heard-item.ts';
import type { PlaybackFormat } from './playback-format.ts';
import type { PlayingResponse } from './playing-response.ts';
import type { SinkBook } from './sink-book.ts';

/** What a ledger knows. */
export interface PlaybackState {
  readonly unheard: UnheardPolicy;
  /** Why responses beside the conversation are dropped, if they are. */
  readonly outOfBand: 'out-of-band' | undefined;
  /** What is in the sink. */
  readonly book: SinkBook;
  /** Responses under way, by id. */
  readonly responses: Map<string, PlayingResponse>;
  /** Of responses that do not tell theirs. */
  format: PlaybackFormat;
}
