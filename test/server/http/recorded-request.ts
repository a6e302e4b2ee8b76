/** What the server saw of one request, for tests to look at. */
export interface RecordedRequest {
  readonly method: string;
  /** With the base: `/v1/responses`. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON or the fields of a form (files as `File`); `undefined` without one. */
  readonly body: unknown;
  /** Name of the operation, once it is known: `createResponse`. */
  readonly operation: string | undefined;
  /** Status of the answer; `undefined` until there is one. */
  readonly status: number | undefined;
  /** What went wrong inside the server when the status is 500. */
  readonly fault: unknown;
}
