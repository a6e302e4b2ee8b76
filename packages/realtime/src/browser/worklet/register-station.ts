import { processorName } from './messages.ts';

/** What a processor does with blocks of sound and with what the page tells it. */
export interface Station<TCommand> {
  receive(command: TCommand): void;
  /** Takes the block that came in, or fills the one that goes out. */
  process(inputs: Connection, outputs: Connection): void;
}

/** The only input or output that a node has, as they are made here: its channel, and none while nothing is connected. */
type Connection = readonly [readonly Float32Array[]];

/** Makes a station; what it tells, the page hears. */
export type CreateStation<TSettings, TCommand, TNews> = (
  /** The context's samples a second as `from`, and what the page wants. */
  settings: TSettings,
  tell: (news: TNews) => void,
) => Station<TCommand>;

// What is global where worklets run (Web Audio API §1.32), as far as it is used here; TypeScript's libraries have none of it.
declare const AudioWorkletProcessor: new () => { readonly port: MessagePort };
declare const registerProcessor: (name: string, processor: new (settings: never) => object) => void;
/** Samples a second of the context. */
declare const sampleRate: number;

/** Registers the processor that a station is behind, until the page tells it to stop. Throws where no worklets run. */
export function registerStation<TSettings extends { readonly from: number }, TCommand, TNews>(
  createStation: CreateStation<TSettings, TCommand | 'stop', TNews>,
): void {
  class StationProcessor extends AudioWorkletProcessor {
    #station: Station<TCommand | 'stop'> | undefined;

    constructor({ processorOptions }: { readonly processorOptions?: Omit<TSettings, 'from'> }) {
      super();
      const { port } = this;
      const settings = { ...processorOptions, from: sampleRate } as TSettings; // What the page's side of this package sends.
      this.#station = createStation(settings, (news) => port.postMessage(news));
      port.addEventListener('message', ({ data }: MessageEvent<TCommand | 'stop'>) => {
        this.#station?.receive(data);
        if (data === 'stop') this.#station = undefined;
      });
      port.start();
    }

    process(inputs: Connection, outputs: Connection): boolean {
      this.#station?.process(inputs, outputs);
      return this.#station !== undefined;
    }
  }
  registerProcessor(processorName, StationProcessor);
}
