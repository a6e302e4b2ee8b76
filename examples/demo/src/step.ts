import type { Client } from '@unspool/generated';

/** What every step of the demo can use. */
export interface DemoContext {
  readonly client: Client;
  /** A client of another provider, or of the same host through another adapter when there is only one key. */
  readonly second: SecondProvider;
  readonly models: DemoModels;
  /** Writes to the terminal at once, without a line break. */
  readonly write: (text: string) => void;
}

export interface SecondProvider {
  readonly client: Pick<Client, 'provider'> & Client<'chat'>;
  readonly model: string;
}

export interface DemoModels {
  readonly text: string;
  readonly realtime: string;
}

/** One thing that the demo shows. `run` says in a line what came back, and throws when that is not what it should be. */
export interface DemoStep {
  readonly title: string;
  readonly run: (context: DemoContext) => Promise<string>;
}

/** Fails the step with a sentence when a result is not what it should be. */
export function expect(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}
