import type { RealtimeEvent } from '../realtime-event.ts';
import { correct, type HeardItem, toHeardItem } from './heard-item.ts';
import { type PlaybackEffect, toSend } from './playback-effect.ts';
import { checkDuration, checkFormat, type PlaybackSettings } from './playback-settings.ts';
import type { PlaybackReading } from './playback-sink.ts';
import type { PlaybackState } from './playback-state.ts';
import { receiveEvent } from './receive-event.ts';
import { createSinkBook } from './sink-book.ts';

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
 * event costs does not grow with what is waiting, but for an item that is deleted.
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
  const { outputLatencyMs = 0, echoTailMs = 200 } = settings;
  if (typeof outputLatencyMs === 'number') checkDuration('outputLatencyMs', outputLatencyMs);
  checkDuration('echoTailMs', echoTailMs);
  const book = createSinkBook(typeof outputLatencyMs === 'number' ? () => outputLatencyMs : outputLatencyMs);
  const state: PlaybackState = { ...settings, book, responses: new Map(), format: checkFormat(settings.format) };
  return {
    receive(event, reading) {
      book.advance(reading);
      return receiveEvent(state, event) ?? [];
    },
    interrupt(reading, how) {
      book.advance(reading);
      const effects: PlaybackEffect[] = [];
      for (const [response_id, response] of state.responses) {
        if (response.dropped !== undefined) continue;
        response.dropped = 'discarded';
        if (how?.cancel) effects.push(toSend({ type: 'response.cancel', response_id }));
      }
      if (!book.isSilent) {
        book.clear();
        effects.push({ kind: 'clear' });
      }
      return effects;
    },
    cleared(reading) {
      const left = book.cleared(reading);
      return { items: left.map(toHeardItem), effects: correct(left, state.unheard) };
    },
    mayListen(reading) {
      book.advance(reading);
      return settings.duplex !== 'half' || reading.at >= book.silentSince + echoTailMs;
    },
  };
}
