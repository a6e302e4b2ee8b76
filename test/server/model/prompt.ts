import type { JsonSchema } from './json-schema.ts';

/** What a request asks of the model, free of the API it came through. */
export interface Prompt {
  /** Text of the last message of the user; `''` when there is none. */
  readonly text: string;
  /** Pictures, files and sounds beside that text. */
  readonly attachments: number;
  /** The results of functions that came after the last message. */
  readonly functionResults: readonly FunctionResult[];
  readonly functions: readonly OfferedFunction[];
  readonly functionChoice: FunctionChoice;
  /** Set when the answer has to be JSON: `true` for any object. */
  readonly answerSchema: JsonSchema | undefined;
  /** Most tokens of the answer; `Infinity` when nothing was said. */
  readonly maxTokens: number;
  /** Texts that end the answer before they are said. */
  readonly stop: readonly string[];
  /** Tokens of everything that was sent. */
  readonly inputTokens: number;
}

export interface OfferedFunction {
  readonly name: string;
  readonly parameters: JsonSchema;
}

export interface FunctionResult {
  /** Name of the function that was called, where the request tells. */
  readonly name: string | undefined;
  readonly output: string;
}

/** `auto` calls the first function unless its result is there already; a name calls that one. */
export type FunctionChoice = 'none' | 'auto' | 'required' | { readonly name: string };
