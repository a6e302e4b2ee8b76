import type { ApiError } from './errors/api-error.ts';
import type { ErrorReport } from './errors/create-reported-error.ts';
import type { Area } from './gen/area.ts';
import type { Operation } from './operation.ts';
import type { RequestOptions } from './request-options.ts';
import type { Clock } from './transport/clock.ts';

/** What is called, with what. */
export interface CallFacts<out TArea extends Area = Area> {
  readonly operation: Operation<TArea>;
  /** Values of the path's parameters, from left to right; encoded by the client. */
  readonly path?: readonly string[];
  /** Body and query members together; the operation says which is which. */
  readonly params?: object | undefined;
  readonly options?: RequestOptions | undefined;
}

/** One call of one operation: what is sent, and how its answer is read. */
export interface Call<out TArea extends Area, in out TResult> extends CallFacts<TArea> {
  /** Makes the body from the members that belong to it. @default JSON */
  readonly encode?: EncodeBody;
  /** Reads a 2xx answer. Runs within the attempt's timeout. */
  readonly read: ReadAnswer<TResult>;
}

export type EncodeBody = (
  members: Readonly<Record<string, unknown>>,
  operation: Pick<Operation, 'partTypes'>,
) => EncodedBody;

export interface EncodedBody {
  /** What goes to fetch; a function is called once per attempt. */
  readonly body: FetchBody | ((context: BodyContext) => FetchBody | Promise<FetchBody>);
  /** Absent when fetch names it (FormData brings its own boundary). */
  readonly contentType?: string;
  /** Bytes, for a body that does not tell by itself. */
  readonly contentLength?: number | undefined;
  /** `false` for what can be read only once; such a call is not repeated. @default true */
  readonly replayable?: boolean;
}

/** What a body that is opened for an attempt has to do with it. */
export interface BodyContext {
  /** Aborted when the attempt fails or is given up: lets go of what the body is read from. */
  readonly signal: AbortSignal;
  /** To be told what the body itself fails with; the call then rejects with that. */
  readonly onError: (error: unknown) => void;
}

export type FetchBody = NonNullable<RequestInit['body']>;

export type ReadAnswer<TResult> = (response: Response, context: AnswerContext) => Promise<TResult> | TResult;

/** What a reader knows of the call whose answer it reads. */
export interface AnswerContext {
  readonly operation: Operation;
  readonly provider: string;
  /** The client's clock: for what goes on when the call is over. */
  readonly clock: Clock;
  /** Waits as a call does that has been sent so many times in vain. Rejects with the signal's reason when it is aborted. */
  readonly backOff: (attempt: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds that the attempt may take. */
  readonly timeout: number;
  /** Calls back when the caller's signal is aborted, whenever that is; gives what calls it off. */
  readonly onAbort: (callback: () => void) => () => void;
  /** Takes what the request carried in secret, and whatever looks like a key, out of a server's words, and bounds them. */
  readonly mask: (text: string) => string;
  /**
   * Keeps the attempt open after the reader has returned, for a body that is read later: its clock runs on and the caller's
   * signal still counts, until `close`.
   */
  readonly keepOpen: () => OpenAttempt;
  /** Makes the error of an answer whose body reports one in spite of its status. */
  readonly toError: (report: ErrorReport) => ApiError;
}

/** An attempt whose body is still to be read. */
export interface OpenAttempt {
  /** Settles as a step of the reading does; rejects with one of the errors of a call when time is up or the connection breaks. */
  readonly run: <TValue>(step: Promise<TValue>) => Promise<TValue>;
  readonly close: () => void;
}
