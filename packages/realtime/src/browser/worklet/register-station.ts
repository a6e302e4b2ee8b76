/** What a processor does with blocks of sound and with what the page tells it. */
export interface Station<TCommand> {
  receive(command: TCommand): void;
  /** Takes the block that came in, or fills the one that goes out. */
  process(inputs: Connection, outputs: Connection): void;
}

/** The only input or output that a node has, as they are made here: its channel, and none while nothing is connected. */
type Connection = readonly [readonly Float32Array[]];

/** Makes a station; what it tells, the page hears. */
export type CreateStation<TOptions, TCommand, TNews> = (
  /** The context's samples a second, and what the page wants. */
  settings: TOptions & { readonly from: number },
  tell: (news: TNews) => void,
) => Station<TCommand>;

/** What a processor is made with. */
interface ProcessorSettings<TOptions> {
  readonly processorOptions: TOptions;
}

// What is global where worklets run (Web Audio API §1.32), as far as it is used here; TypeScript's libraries have none of it.
declare const AudioWorkletProcessor: new () => { readonly port: MessagePort };
declare const registerProcessor: (name: string, processor: new (settings: never) => object) => void;
/** Samples a second of the context. */
declare const sampleRate: number;

/** Registers a processor that a station is behind, until the page tells it to stop. Throws where no worklets run. */
export function registerStation<TOptions, TCommand, TNews>(
  name: string,
  createStation: CreateStation<TOptions, TCommand | 'stop', TNews>,
): void {
  class StationProcessor extends AudioWorkletProcessor {
    readonly #station;
    #isOver = false;

    constructor({ processorOptions }: ProcessorSettings<TOptions>) {
      super();
      const { port } = this;
      this.#station = createStation({ ...processorOptions, from: sampleRate }, (news) => port.postMessage(news));
      port.addEventListener('message', ({ data }: MessageEvent<TCommand | 'stop'>) => {
        this.#isOver = data === 'stop';
        this.#station.receive(data);
      });
      port.start();
    }

    process(inputs: Connection, outputs: Connection): boolean {
      if (!this.#isOver) this.#station.process(inputs, outputs);
      return !this.#isOver;
    }
  }
  registerProcessor(name, StationProcessor);
}
