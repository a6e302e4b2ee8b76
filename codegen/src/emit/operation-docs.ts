/** Our own words about operations, by id, from `spec/docs.yaml`. */
export type OperationDocs = ReadonlyMap<string, OperationDoc>;

/** Our own words about one operation. */
export interface OperationDoc {
  /** What it does, in a line. */
  readonly line: string;
  /** Address of the official reference. */
  readonly page: string;
  /** What its parameters do, a line each, for those that people really set. */
  readonly parameters: ReadonlyMap<string, string>;
}
