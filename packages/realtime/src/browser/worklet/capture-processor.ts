import { createCapture } from './capture.ts';
import { type CaptureNews, captureName, type CaptureOptions } from './messages.ts';
import type { ProcessorSettings, WorkletScope } from './worklet-scope.ts';

/** Registers the processor that hears. */
export function registerCapture({ AudioWorkletProcessor, registerProcessor, sampleRate }: WorkletScope): void {
  class CaptureProcessor extends AudioWorkletProcessor {
    readonly #capture;
    #isOver = false;

    constructor({ processorOptions }: ProcessorSettings<CaptureOptions>) {
      super();
      const tell = (news: CaptureNews) => this.port.postMessage(news, news === null ? [] : [news.buffer]);
      this.#capture = createCapture({ from: sampleRate, ...processorOptions }, tell);
      this.port.addEventListener('message', () => {
        this.#isOver = true;
        this.#capture.flush();
        tell(null);
      });
      this.port.start();
    }

    process([channels]: readonly (readonly Float32Array[])[]): boolean {
      // There is none while no device is connected.
      const block = channels?.[0];
      if (block !== undefined && !this.#isOver) this.#capture.push(block);
      return !this.#isOver;
    }
  }
  registerProcessor(captureName, CaptureProcessor);
}
