/** What a page is told to do. */
export interface Question {
  /** Of the provider's sheet. */
  readonly id: string;
  /** Where its fake is. */
  readonly origin: string;
  readonly apiKey: string;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What came of it. */
export interface Asked {
  readonly whole: string;
  readonly streamed: string;
  readonly chunks: number;
}
