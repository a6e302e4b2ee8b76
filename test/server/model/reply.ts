/** What the model says, free of the API that asked. */
export interface Reply {
  /** `''` when it only calls functions. */
  readonly text: string;
  readonly calls: readonly FunctionCall[];
  /** Whether `maxTokens` ended it early. */
  readonly cut: boolean;
}

export interface FunctionCall {
  readonly name: string;
  /** JSON, or the start of it when the reply is cut. */
  readonly arguments: string;
}
