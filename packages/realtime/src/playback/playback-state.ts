import type { PlaybackFormat } from './playback-format.ts';
import type { PlaybackSettings } from './playback-settings.ts';
import type { PlayingResponse } from './playing-response.ts';
import type { SinkBook } from './sink-book.ts';

/** What a ledger knows. */
export interface PlaybackState extends Pick<PlaybackSettings, 'unheard' | 'outOfBand'> {
  /** What is in the sink. */
  readonly book: SinkBook;
  /** Responses under way, by id. */
  readonly responses: Map<string, PlayingResponse>;
  /** Of responses that do not tell theirs. */
  format: PlaybackFormat;
}
