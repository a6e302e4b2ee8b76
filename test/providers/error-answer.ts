/** An answer that reports an error. */
export interface ErrorAnswer {
  readonly status: number;
  /** `null` leaves the header out. @default 'application/json' */
  readonly contentType?: string | null;
  /** Text as it is, anything else as JSON. */
  readonly body: unknown;
  /** What has to be found in it. */
  readonly reads: ErrorReading;
}

/** Members of the error that a caller catches. */
export interface ErrorReading {
  readonly message: string;
  readonly code?: string;
  readonly type?: string;
}
