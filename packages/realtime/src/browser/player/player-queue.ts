import { type HeardItem, toHeardItem } from '../../playback/heard-item.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';
import { createSinkBook } from '../../playback/sink-book.ts';
import { createPlayingItem, type PlayingItem } from '../../playback/playing-item.ts';
import type { PlayoutCommand, PlayoutNews } from '../worklet/messages.ts';
import { callListener } from '../call-listener.ts';
import type { Player, PlayerOptions, PlayerQueueState } from './player.ts';
import { toPcm16 } from './to-pcm16.ts';

/** The page's side of a playout processor. */
export interface PlayerQueue {
  /** What a player does with its queue. */
  readonly sink: Pick<Player, 'write' | 'playedSamples' | 'clear' | 'interrupt'>;
  readonly queuedMs: number;
  /** Ends the processor. Clears that are not answered yet are, with what is known. */
  end(): void;
}

/** Speaks to the processor behind a port. */
export function createPlayerQueue(
  port: MessagePort,
  { codecs, maxQueuedMs = 300_000, onQueue }: Pick<PlayerOptions, 'codecs' | 'maxQueuedMs' | 'onQueue'>,
): PlayerQueue {
  /** Told the answers to clears, in their order. */
  const clearings: ((items: readonly HeardItem[]) => void)[] = [];
  // What is played counts as heard: whoever listens behind a delay adds it.
  const book = createSinkBook(() => 0);
  /** What was written last. It counts as not over, and those before it as over. */
  let newest: PlayingItem | undefined;
  let played = 0;
  let rate = 1;
  let state: PlayerQueueState = 'empty';
  let isOver = false;
  const command = (what: PlayoutCommand, transfer: Transferable[] = []) => port.postMessage(what, transfer);
  const become = (next: PlayerQueueState) => {
    if (next === state) return;
    state = next;
    callListener(onQueue, next);
  };
  const toMs = (samples: number) => (samples * 1000) / rate;
  const read = () => ({ samples: played, at: 0 });
  const settle = () => clearings.shift()?.(book.cleared(read()).map(toHeardItem));
  const interrupt = (): Promise<readonly HeardItem[]> =>
    new Promise((resolve) => {
      book.clear();
      newest = undefined;
      clearings.push(resolve);
      if (isOver) settle();
      else command('clear');
      become('empty');
    });
  port.addEventListener('message', ({ data }: MessageEvent<PlayoutNews>) => {
    played = data.played;
    if (data.isCleared) settle();
    book.advance(read());
    if (book.waiting === 0) become('empty');
  });
  port.start();
  const write = ({ audio, samples, ...part }: PlaybackPiece): void => {
    if (isOver) return;
    rate = part.format.sampleRate;
    const isFull = toMs(book.waiting + samples) > maxQueuedMs;
    if (isFull) {
      command({ samples });
    } else {
      const decoded = toPcm16(audio, part.format.type, codecs);
      command({ rate, samples: decoded }, [decoded.buffer]);
    }
    if (newest?.part.itemId !== part.itemId || newest.part.contentIndex !== part.contentIndex) {
      if (newest !== undefined) book.end(newest);
      newest = createPlayingItem(part);
    }
    book.write(newest, samples);
    become(isFull ? 'full' : 'playing');
  };
  return {
    sink: { write, interrupt, playedSamples: () => played, clear: () => interrupt().then(() => played) },
    get queuedMs() {
      return toMs(book.waiting);
    },
    end() {
      isOver = true;
      command('stop');
      while (clearings.length > 0) settle();
    },
  };
}
