import { type HeardItem, toHeardItem } from '../../playback/heard-item.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';
import { createSinkBook } from '../../playback/sink-book.ts';
import { createPlayingItem, type PlayingItem } from '../../playback/take.ts';
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
  const settle = () => clearings.shift()?.(book.settle(read()).map(toHeardItem));
  const interrupt = (): Promise<readonly HeardItem[]> => {
    book.cut();
    newest = undefined;
    become('empty');
    return new Promise((resolve) => {
      clearings.push(resolve);
      if (isOver) settle();
      else command('clear');
    });
  };
  port.addEventListener('message', ({ data }: MessageEvent<PlayoutNews>) => {
    played = data.played;
    if (data.isCleared) settle();
    book.advance(read());
    if (book.take.waiting === 0) become('empty');
  });
  port.start();
  const write = (piece: PlaybackPiece): void => {
    if (isOver) return;
    rate = piece.format.sampleRate;
    const isFull = toMs(book.take.waiting + piece.samples) > maxQueuedMs;
    if (isFull) {
      command({ samples: piece.samples });
    } else {
      const samples = toPcm16(piece, codecs);
      command({ rate, samples }, [samples.buffer]);
    }
    if (newest?.itemId !== piece.itemId || newest.contentIndex !== piece.contentIndex) {
      if (newest !== undefined) book.finish(newest);
      newest = createPlayingItem(piece);
    }
    book.take.extend(newest, piece.samples);
    become(isFull ? 'full' : 'playing');
  };
  return {
    sink: { write, interrupt, playedSamples: () => played, clear: () => interrupt().then(() => played) },
    get queuedMs() {
      return toMs(book.take.waiting);
    },
    end() {
      isOver = true;
      command('stop');
      clearings.slice().forEach(settle);
    },
  };
}
