import type { Area } from './gen/area.ts';

/**
 * What the document says of one operation, as data. A generated literal stands beside each function;
 * `@unspool/streaming`, the path client and tests read the same one.
 */
export interface Operation<out TArea extends Area = Area> {
  /** Name of the function that calls it, unique in the package: `createResponse`. */
  readonly id: string;
  readonly area: TArea;
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH';
  /** Path template below the base URL: `/responses/{response_id}`. Parameters are filled from left to right. */
  readonly path: string;
  /** Members of `params` that travel in the query beside a body; without a body all of them do. */
  readonly query?: readonly string[];
  /**
   * Fills the path and parts query from body: {@link expandParams}. Absent where the path is fixed and all params travel
   * together, so that a bundle holds it only when it is needed.
   */
  readonly expand?: ExpandParams;
  /** How the body is sent; absent when the operation takes none. `maybe-multipart` is JSON until a file is in it. */
  readonly body?: 'json' | 'multipart' | 'maybe-multipart';
  /** Content types of the form's parts, by member, where the document names them; one of `application/json` is a single part. */
  readonly partTypes?: Readonly<Record<string, string>>;
  /** What a 2xx answer carries when it is not streamed. */
  readonly answer: 'json' | 'text' | 'binary' | 'empty';
  /** Present on the operations that can answer with server-sent events. */
  readonly stream?: OperationStream;
  readonly pagination?: Pagination;
  /** Value of `OpenAI-Beta` that the operation needs. */
  readonly beta?: string;
  /** Values that `RequestOptions.beta` may add; the request then carries `?beta=true` as well. */
  readonly optionalBetas?: readonly string[];
  /** `admin` operations take an admin key where the provider has one. */
  readonly auth?: 'admin';
}

type Params = Readonly<Record<string, unknown>>;

/** Fills the path with values, from left to right, and sorts params into query and body. Misuse is a `TypeError`. */
export type ExpandParams = (operation: Operation, values: readonly string[], params: Params) => ExpandedParams;

/** Params of a call by where they travel. */
export interface ExpandedParams {
  /** Encoded, without a query. */
  readonly path: string;
  readonly query: object;
  /** Those of the body. */
  readonly members: Params;
}

/** The member of `params` that turns an operation into a stream, and the union of what then arrives. */
export interface OperationStream {
  readonly in: 'body' | 'query';
  readonly name: string;
  readonly value: true | 'sse';
  /** Name of the generated union: `ResponseStreamEvent`. */
  readonly event: string;
}

/**
 * Where the cursor of the next page stands and how it is sent. `last_item_id` is the `id` of the last entry of `data`;
 * without `send` the document knows no way to ask for the next page.
 */
export interface Pagination {
  readonly send?: 'after' | 'page';
  readonly from: 'last_id' | 'last_item_id' | 'next' | 'next_page' | 'none';
}
