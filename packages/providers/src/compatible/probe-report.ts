/** What an endpoint was found to serve, as data. */
export interface ProbeReport {
  /** Where it answers: the URL that was passed, or that with `/v1` behind it. */
  readonly baseUrl: string;
  readonly models: ProbeFinding<FoundModels>;
  readonly chat: ProbeFinding<FoundChat>;
  readonly stream: ProbeFinding<FoundStream>;
  /**
   * A call of `compatible` to paste, with what was found. Key and headers are not in it: it names them `apiKey` and `headers`.
   */
  readonly literal: string;
}

/** What came of one question. */
export type ProbeFinding<TFound extends object> = ({ readonly outcome: 'works' } & TFound) | ProbeFailure;

/**
 * Why there is nothing to tell: the server said no, answered in another form than OpenAI's, took too long, could not be
 * reached; or it was not asked.
 */
export interface ProbeFailure {
  readonly outcome: 'refused' | 'malformed' | 'timeout' | 'unreachable' | 'skipped';
  readonly message: string;
  /** Of `refused`: 200 where the error came in an answer that looked like a good one. */
  readonly status?: number | undefined;
  readonly code?: string | undefined;
}

export interface FoundModels {
  readonly ids: readonly string[];
}

export interface FoundChat {
  /** The model that was asked. */
  readonly model: string;
  /** The member that bounds an answer here. */
  readonly tokenLimit: 'max_tokens' | 'max_completion_tokens';
}

export interface FoundStream {
  /** Chunks of JSON that came. */
  readonly chunks: number;
  /** Whether `data: [DONE]` ended it. */
  readonly doneMarker: boolean;
  /** Whether a chunk told why it ended. */
  readonly finishReason: boolean;
  /** Whether tokens were counted without being asked for. */
  readonly usage: boolean;
}
