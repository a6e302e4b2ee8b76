import type { ProcessorSettings, WorkletScope } from './worklet-scope.ts';

/** What a processor does with blocks of sound and with what the page tells it. */
export interface Station<TCommand> {
  receive(command: TCommand): void;
  /** Takes blocks that came in and fills those that go out: of each connection, its channels. */
  process(inputs: readonly Channels[], outputs: readonly Channels[]): void;
}

type Channels = readonly Float32Array[];

/** Makes a station; what it tells, the page hears. */
export type CreateStation<TOptions, TCommand, TNews> = (
  /** The context's samples a second, and what the page wants. */
  settings: TOptions & { readonly from: number },
  tell: (news: TNews, transfer?: Transferable[]) => void,
) => Station<TCommand>;

/** Registers a processor that a station is behind, until the page tells it to stop. */
export function registerStation<TOptions, TCommand, TNews>(
  { AudioWorkletProcessor, registerProcessor, sampleRate }: WorkletScope,
  name: string,
  createStation: CreateStation<TOptions, TCommand | 'stop', TNews>,
): void {
  class StationProcessor extends AudioWorkletProcessor {
    readonly #station;
    #isOver = false;

    constructor({ processorOptions }: ProcessorSettings<TOptions>) {
      super();
      const { port } = this;
      this.#station = createStation({ ...processorOptions, from: sampleRate }, (news, transfer = []) =>
        port.postMessage(news, transfer),
      );
      port.addEventListener('message', ({ data }: MessageEvent<TCommand | 'stop'>) => {
        this.#isOver ||= data === 'stop';
        this.#station.receive(data);
      });
      port.start();
    }

    process(inputs: readonly Channels[], outputs: readonly Channels[]): boolean {
      if (!this.#isOver) this.#station.process(inputs, outputs);
      return !this.#isOver;
    }
  }
  registerProcessor(name, StationProcessor);
}
