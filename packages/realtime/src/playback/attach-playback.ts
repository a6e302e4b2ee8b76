import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import type { HeardItem } from './heard-item.ts';
import type { DropReason, PlaybackEffect } from './playback-effect.ts';
import { createPlaybackLedger, type InterruptOptions } from './playback-ledger.ts';
import type { PlaybackSettings } from './playback-settings.ts';
import type { PlaybackReading, PlaybackSink } from './playback-sink.ts';
import { readOutputFormat, type SpeakingConfiguration } from './read-output-format.ts';

/** What a session plays into, and how. */
export interface PlaybackOptions extends PlaybackSettings {
  /** Where answers are heard. One sink plays for one session. */
  readonly sink: PlaybackSink;
  /** Whether the answer is interrupted when the server hears speech (`input_audio_buffer.speech_started`). @default 'speech' */
  readonly interruptOn?: 'speech' | 'manual' | undefined;
  /** Called after each interruption with what was heard of the items that it cut. */
  readonly onInterrupted?: ((items: readonly HeardItem[]) => void) | undefined;
  /** Called for each piece of audio that is not played. */
  readonly onDropped?: ((reason: DropReason) => void) | undefined;
  /** Milliseconds of a clock that never goes back. @default performance.now */
  readonly now?: (() => number) | undefined;
}

/** A session whose answers are played. */
export interface Playback {
  /**
   * Stops the answer, and with `cancel` what the server is still making; then tells the server how much was heard. Resolves with
   * the items that were cut. Rejects with what the sink's `clear` or the session's `send` failed with.
   */
  interrupt(options?: InterruptOptions): Promise<readonly HeardItem[]>;
  /** Whether audio of the microphone may be sent now. With full duplex, always. */
  mayListen(): boolean;
  /** Listens to the session no more. What is in the sink is left to play. */
  stop(): void;
}

/** The part of a session that playback needs. */
export type PlaybackSession = Pick<RealtimeSession, 'on' | 'send' | 'configuration'>;

/**
 * Plays the answers of a session into a sink, and on barge-in truncates what was partly heard and deletes what was not heard at
 * all. Faults in it are reported to the session's `onFault`. It ends with the session, or with `stop`.
 *
 * @example
 * const playback = attachPlayback(session, { sink, outputLatencyMs: 40 });
 * stopButton.onclick = () => playback.interrupt({ cancel: true });
 */
export function attachPlayback(session: PlaybackSession, options: PlaybackOptions): Playback {
  const { sink, now = () => performance.now() } = options;
  const format = options.format ?? readOutputFormat(session.configuration);
  const ledger = createPlaybackLedger({ ...options, format });
  const read = (): PlaybackReading => ({ samples: sink.playedSamples(), at: now() });
  /** Clears follow one another, whatever the order in which the sink answers. */
  let cleared: Promise<unknown> = Promise.resolve();

  const perform = (effect: PlaybackEffect): void => {
    if (effect.kind === 'play') sink.write(effect.piece);
    else if (effect.kind === 'send') session.send(effect.event);
    else if (effect.kind === 'drop') options.onDropped?.(effect.reason);
  };
  const clear = async (before: Promise<unknown>): Promise<readonly HeardItem[]> => {
    const at = now();
    const stopping = (async () => sink.clear())(); // It rejects even where the sink throws.
    // Where it fails, the book goes on with the last that the sink has told.
    const stopped = stopping.catch(() => sink.playedSamples());
    await before;
    const { items, effects } = ledger.cleared({ samples: await stopped, at });
    effects.forEach(perform);
    options.onInterrupted?.(items);
    await stopping;
    return items;
  };
  const interrupt = async (how?: InterruptOptions): Promise<readonly HeardItem[]> => {
    const effects = ledger.interrupt(read(), how);
    const clearing = effects.at(-1)?.kind === 'clear' ? clear(cleared) : undefined;
    cleared = clearing?.catch(() => undefined) ?? cleared; // Whoever interrupted learns of it.
    effects.forEach(perform);
    return clearing ?? [];
  };
  const receive = (event: RealtimeEvent): unknown => {
    ledger.receive(event, read()).forEach(perform);
    const isInterruption = event.type === 'input_audio_buffer.speech_started' && options.interruptOn !== 'manual';
    return isInterruption ? interrupt({ cancel: isLeftToCaller(session) }) : undefined;
  };
  return { interrupt, stop: session.on('*', receive), mayListen: () => ledger.mayListen(read()) };
}

/** Whether the server, hearing speech, goes on with its answer until it is told otherwise. */
function isLeftToCaller({ configuration }: PlaybackSession): boolean {
  const { audio } = configuration as SpeakingConfiguration; // One that transcribes has nothing to interrupt.
  return audio?.input?.turn_detection?.interrupt_response === false;
}
