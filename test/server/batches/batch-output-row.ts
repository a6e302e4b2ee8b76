/** A line of a batch's output (OpenAI API reference, Batch: the request output object). */
export interface BatchOutputRow {
  readonly id: string;
  readonly custom_id: string;
  readonly response: { readonly status_code: number; readonly request_id: string; readonly body: unknown };
  readonly error: null;
}
