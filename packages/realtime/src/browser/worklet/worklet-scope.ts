/** What a processor is made with. */
export interface ProcessorSettings<TOptions> {
  readonly processorOptions: TOptions;
}

/** The part of `AudioWorkletProcessor` that is used here; TypeScript's libraries have none of it. */
interface Processor {
  readonly port: MessagePort;
}

/** What is global where worklets run (Web Audio API §1.32), as far as it is used here. */
export interface WorkletScope {
  /** Samples a second of the context. */
  readonly sampleRate: number;
  readonly AudioWorkletProcessor: new () => Processor;
  readonly registerProcessor: (name: string, processor: new (settings: never) => Processor) => void;
}
