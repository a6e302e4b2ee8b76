import type { Player } from '@unspool/realtime/browser';

/** What an ear heard, and when the page learned of it. */
export interface HeardBlock {
  readonly samples: Float32Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An ear at a player's output. */
export interface Tap {
  readonly blocks: readonly HeardBlock[];
  /** All of it in one piece. */
  join(): Float32Array;
}

/** Listens to a player. */
export async function createTap({ output }: Player): Promise<Tap> {
  const { context } = output;
  await context.audioWorklet.addModule('/tap.js');
  const node = new AudioWorkletNode(context, 'tap', { numberOfOutputs: 0 });
  const blocks: HeardBlock[] = [];
  node.port.addEventListener('message', ({ data }: MessageEvent<Float32Array>) => {
    blocks.push({ samples: data, at: performance.timeOrigin + performance.now() });
  });
  node.port.start();
  output.connect(node);
  return {
    blocks,
    join() {
      const joined = new Float32Array(blocks.length * 128);
      for (const [index, { samples }] of blocks.entries()) joined.set(samples, index * 128);
      return joined;
    },
  };
}
