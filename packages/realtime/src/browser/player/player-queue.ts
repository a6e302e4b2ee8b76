import type { HeardItem } from '../../playback/heard-item.ts';
import type { PlaybackSink } from '../../playback/playback-sink.ts';
import type { PlayoutCommand, PlayoutNews } from '../worklet/messages.ts';
import { callListener } from '../call-listener.ts';
import { createItemBook, type ItemBook } from './item-book.ts';
import type { PlayerOptions, PlayerQueueState } from './player.ts';
import { toPcm16 } from './to-pcm16.ts';

/** The page's side of a playout processor. */
export interface PlayerQueue extends PlaybackSink {
  readonly queuedMs: number;
  clear(): Promise<number>;
  interrupt(): Promise<readonly HeardItem[]>;
  /** Ends the processor. Clears that are not answered yet are, with what is known. */
  end(): void;
}

/** A clear that waits for its answer, and whose samples it clears. */
interface Clearing {
  readonly book: ItemBook;
  readonly answer: () => void;
}

/** Speaks to the processor behind a port. */
export function createPlayerQueue(
  port: MessagePort,
  { maxQueuedMs = 300_000, onQueue }: Pick<PlayerOptions, 'maxQueuedMs' | 'onQueue'>,
): PlayerQueue {
  const clearings: Clearing[] = [];
  let book = createItemBook();
  let played = 0;
  /** What had been played when the current book began. */
  let base = 0;
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
  const settle = ({ book: cleared, answer }: Clearing) => {
    cleared.played(played - base);
    base = played;
    answer();
  };
  const cut = (): Promise<ItemBook> => {
    const cleared = book;
    book = createItemBook();
    become('empty');
    return new Promise((resolve) => {
      const clearing = { book: cleared, answer: () => resolve(cleared) };
      if (isOver) return settle(clearing);
      clearings.push(clearing);
      command('clear');
    });
  };
  port.addEventListener('message', ({ data }: MessageEvent<PlayoutNews>) => {
    played = data.played;
    const clearing = data.isCleared ? clearings.shift() : undefined;
    if (clearing !== undefined) settle(clearing);
    // Until the last clear is answered, what was played may belong to what it clears.
    if (clearings.length > 0) return;
    book.played(played - base);
    if (book.waiting === 0) become('empty');
  });
  port.start();
  return {
    playedSamples: () => played,
    get queuedMs() {
      return toMs(book.waiting);
    },
    write(piece) {
      if (isOver) return;
      rate = piece.format.sampleRate;
      const isFull = toMs(book.waiting + piece.samples) > maxQueuedMs;
      book.write(piece);
      if (isFull) {
        command({ rate, samples: piece.samples });
      } else {
        const samples = toPcm16(piece);
        command({ rate, samples }, [samples.buffer]);
      }
      become(isFull ? 'full' : 'playing');
    },
    async clear() {
      await cut();
      return played;
    },
    interrupt: async () => (await cut()).list(),
    end() {
      isOver = true;
      command('stop');
      clearings.splice(0).forEach(settle);
    },
  };
}
