import type { RealtimeEvent } from '../realtime-event.ts';
import { type HeardItem, toCorrection, toHeardItem } from './heard-item.ts';
import { advance, createPlaybackBook, type PlaybackBook } from './playback-book.ts';
import { type PlaybackEffect, toSend } from './playback-effect.ts';
import type { PlaybackSettings } from './playback-settings.ts';
import type { PlaybackReading } from './playback-sink.ts';
import { receiveEvent } from './receive-event.ts';
import { createTake } from './take.ts';

/** How an interruption ended. */
export interface Interruption {
  /** What was in the sink, in the order in which it began, without what was heard to its end. */
  readonly items: readonly HeardItem[];
  /** Truncations and deletions to be sent. */
  readonly effects: readonly PlaybackEffect[];
}

/** How to interrupt. */
export interface InterruptOptions {
  /**
   * Whether the server is told to stop what it is making. It does so by itself when it hears speech, unless
   * `interrupt_response` is off. @default false
   */
  readonly cancel?: boolean | undefined;
}

/**
 * Keeps book of whose sound lies where in a sink, so that the server learns of each interrupted item how many milliseconds were
 * heard. It touches no sink, socket or timer: it is told things in their order and says what to do, in order as well. What an
 * event costs does not grow with what is waiting.
 */
export interface PlaybackLedger {
  /** Takes an event of the session; one that does not concern it has no effects. The reading is of the sink's clock just now. */
  receive(event: RealtimeEvent, reading: PlaybackReading): readonly PlaybackEffect[];
  /**
   * The listener is to hear no more: responses under way are discarded, and what comes of them later is dropped. Without a
   * `clear` among the effects there was nothing left to hear.
   */
  interrupt(reading: PlaybackReading, options?: InterruptOptions): readonly PlaybackEffect[];
  /** The sink was cleared, and its clock showed this. To be called once for each `clear`, in their order. */
  cleared(reading: PlaybackReading): Interruption;
  /** Whether audio of the microphone may be sent. With full duplex, always. */
  mayListen(reading: PlaybackReading): boolean;
}

/**
 * Makes a ledger for one sink. Throws a `TypeError` for settings that cannot be right.
 *
 * @example
 * const ledger = createPlaybackLedger({ outputLatencyMs: 40 });
 * for (const effect of ledger.receive(event, { samples: sink.playedSamples(), at: performance.now() })) perform(effect);
 */
export function createPlaybackLedger(settings: PlaybackSettings = {}): PlaybackLedger {
  const book = createPlaybackBook(settings);
  return {
    receive(event, reading) {
      advance(book, reading);
      return receiveEvent(book, event);
    },
    interrupt(reading, options) {
      advance(book, reading);
      return interrupt(book, options);
    },
    cleared: (reading) => settle(book, reading),
    mayListen(reading) {
      advance(book, reading);
      return mayListen(book, reading.at);
    },
  };
}

function interrupt(book: PlaybackBook, { cancel = false }: InterruptOptions = {}): readonly PlaybackEffect[] {
  const ids = book.responses.discard(({ isOutOfBand }) => !isOutOfBand || book.settings.outOfBand === 'play');
  const cancellations = cancel ? ids.map((id) => toSend({ type: 'response.cancel', response_id: id })) : [];
  if (book.take.isEmpty) return cancellations;
  book.interrupted.push(book.take);
  book.take = createTake();
  return [...cancellations, { kind: 'clear' }];
}

function settle(book: PlaybackBook, reading: PlaybackReading): Interruption {
  const take = book.interrupted.shift();
  if (take === undefined) return { items: [], effects: [] };
  take.hear(book.hearing.advance(reading, { handedOver: take.handedOver, sampleRate: book.newestRate }));
  book.hearing.restart(reading);
  const left = take.list();
  const effects = left
    .filter(({ isKept }) => isKept)
    .flatMap((item) => toCorrection(toHeardItem(item), book.settings.unheard))
    .map(toSend);
  return { items: left.map(toHeardItem), effects };
}

function mayListen({ settings, interrupted, take, hearing }: PlaybackBook, at: number): boolean {
  if (settings.duplex === 'full') return true;
  const isHeard = interrupted.length > 0 || !take.isEmpty;
  return !isHeard && at >= hearing.heardAt + settings.echoTailMs;
}
