import { openNode } from '../open-node.ts';
import { fadeMs } from '../worklet/messages.ts';
import type { Player, PlayerOptions } from './player.ts';
import { createPlayerQueue } from './player-queue.ts';

/** Seconds in which a change of volume is two thirds done. */
const volumeSeconds = 0.01;

/**
 * Makes a player: an AudioWorklet that plays one item after another, at whatever rate they have, and loses nothing while the page is
 * busy. Call it from a click where you can; otherwise the browser waits for one before it lets the page make sound.
 *
 * Rejects with a `RealtimeError`: `insecure-context`, or `worklet-blocked`.
 *
 * @example
 * const player = await createPlayer({ onSuspended: () => startButton.show() });
 * attachPlayback(session, { sink: player, outputLatencyMs: () => player.outputLatencyMs });
 */
export async function createPlayer(options: PlayerOptions = {}): Promise<Player> {
  const { node, close } = await openNode(options, { numberOfInputs: 0 });
  const { context } = node;
  let { volume = 1 } = options;
  const output = new GainNode(context, { gain: volume });
  node.connect(output).connect(context.destination);
  const queue = createPlayerQueue(node.port, options);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    if (context.state === 'running') {
      await queue.sink.clear();
      await new Promise((resolve) => setTimeout(resolve, fadeMs)); // It is counted before it is heard.
    }
    queue.end();
    output.disconnect();
    await close();
  };
  return {
    output,
    ...queue.sink,
    stop: () => (stopped ??= stop()),
    running: untilRunning(context),
    get volume() {
      return volume;
    },
    set volume(value) {
      volume = value;
      output.gain.setTargetAtTime(value, context.currentTime, volumeSeconds);
    },
    get queuedMs() {
      return queue.queuedMs;
    },
    get outputLatencyMs() {
      const { outputLatency = 0, baseLatency = 0 }: Partial<AudioContext> = context;
      return (outputLatency + baseLatency) * 1000;
    },
  };
}

async function untilRunning(context: BaseAudioContext): Promise<void> {
  while (context.state !== 'running') {
    await new Promise((resolve) => context.addEventListener('statechange', resolve, { once: true }));
  }
}
