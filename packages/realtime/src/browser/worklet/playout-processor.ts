import { type PlayoutCommand, type PlayoutNews, playoutName } from './messages.ts';
import { createPlayout } from './playout.ts';
import type { WorkletScope } from './worklet-scope.ts';

/** Registers the processor that is heard. */
export function registerPlayout({ AudioWorkletProcessor, registerProcessor, sampleRate }: WorkletScope): void {
  class PlayoutProcessor extends AudioWorkletProcessor {
    readonly #playout = createPlayout(sampleRate);
    #isOver = false;
    #told = 0;
    #blocks = 0;

    constructor() {
      super();
      this.port.addEventListener('message', ({ data }: MessageEvent<PlayoutCommand>) => {
        if (data === 'stop') this.#isOver = true;
        else if (data === 'clear') this.#tell({ played: this.#playout.clear(), isCleared: true });
        else this.#playout.write(data);
      });
      this.port.start();
    }

    process(_: unknown, [[block]]: readonly [readonly [Float32Array]]): boolean {
      this.#playout.render(block);
      this.#blocks += 1;
      const { played } = this.#playout;
      // Every 8 blocks are 21 ms at 48,000 Hz.
      if (this.#blocks % 8 === 0 && played !== this.#told) this.#tell({ played, isCleared: false });
      return !this.#isOver;
    }

    #tell(news: PlayoutNews): void {
      this.#told = news.played;
      this.port.postMessage(news, []);
    }
  }
  registerProcessor(playoutName, PlayoutProcessor);
}
