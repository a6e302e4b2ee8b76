import { attachPlayback, type Playback, type PlaybackOptions } from '../playback/attach-playback.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import type { Microphone } from './microphone/microphone.ts';
import type { Player } from './player/player.ts';

/** What a session hears with and speaks through, and how. */
export interface AttachAudioOptions extends Omit<PlaybackOptions, 'sink'> {
  /** Whom the session hears. It is stopped with it. */
  readonly microphone: Microphone;
  /** Where its answers are heard. It is stopped with it, too. */
  readonly player: Player;
  /** Told what `appendAudio` throws; after the first the microphone is not heard any more. The end of the session is no fault. */
  readonly onFault?: ((fault: unknown) => void) | undefined;
}

/** A conversation by voice. */
export interface AttachedAudio extends Pick<Playback, 'interrupt' | 'mayListen'> {
  /**
   * Interrupts an answer that is heard, and lets go of microphone, player and session; the session goes on. It happens by itself when
   * the session ends.
   */
  stop(): Promise<void>;
}

/** The part of a session that a conversation by voice needs. */
export type AudioSession = Pick<
  RealtimeSession,
  'on' | 'send' | 'configuration' | 'appendAudio' | 'flushAudio' | 'closed'
>;

/**
 * Joins a session, a microphone and a player: the user is heard, the answers are played, and when the user speaks the answer stops and
 * the server is told how much of it was heard. Throws a `TypeError` when the microphone's format is not the session's.
 *
 * @example
 * const session = await connectRealtime({ token }, { model: 'gpt-realtime' });
 * const [microphone, player] = await Promise.all([createMicrophone(), createPlayer()]);
 * const audio = attachAudio(session, { microphone, player });
 * stopButton.onclick = () => audio.stop().then(() => session.close());
 */
export function attachAudio(session: AudioSession, options: AttachAudioOptions): AttachedAudio {
  const { microphone, player } = options;
  checkFormat(session, microphone);
  const playback = attachPlayback(session, {
    ...options,
    outputLatencyMs: options.outputLatencyMs ?? (() => player.outputLatencyMs),
    sink: player,
  });
  const hear = (append: () => void): void => {
    try {
      append();
    } catch (fault) {
      deafen();
      // Only the session throws here, and that it is over is no fault.
      if (Object(fault)['code'] !== 'closed') options.onFault?.(fault);
    }
  };
  const deafen = microphone.listen((frame) => {
    if (playback.mayListen()) hear(() => session.appendAudio(frame));
  });
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    const interruption = playback.interrupt({ cancel: true }).catch(() => undefined); // The session may be over.
    await Promise.all([interruption, microphone.stop(), player.stop()]);
    playback.stop();
    deafen();
    // The last frame is shorter than the session waits for.
    hear(() => session.flushAudio());
  };
  const stopOnce = () => (stopped ??= stop());
  void session.closed.then(stopOnce);
  return { ...playback, stop: stopOnce };
}

function checkFormat({ configuration }: AudioSession, { format }: Microphone): void {
  const wanted = configuration.audio?.input?.format?.type ?? 'audio/pcm';
  if (format === wanted) return;
  throw new TypeError(
    `The session hears ${wanted}, the microphone gives ${format}: createMicrophone({ codec }) takes muLaw, aLaw or none.`,
  );
}
