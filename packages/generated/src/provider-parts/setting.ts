/** Where a value came from, for messages that name it: `groq: apiKey …`. */
export interface Setting {
  /** Provider that was being made. */
  readonly provider: string;
  /** Option, or environment variable, that the value was given in. */
  readonly name: string;
}
