import type { paths, PathsByMethod } from '../gen/paths.ts';
import type { RequestOptions } from '../request-options.ts';
import type { PathMiddleware } from './path-middleware.ts';

/** Calls operations by method and path, as openapi-fetch does. */
export interface PathClient extends PathMethods {
  /** Adds middleware: called in order before a call and in reverse order after it, around all its attempts. */
  use(...middleware: readonly PathMiddleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: readonly PathMiddleware[]): void;
}

type PathMethods = { readonly [TMethod in keyof PathsByMethod as Uppercase<TMethod>]: PathMethod<TMethod> };

/**
 * Calls one of the operations that a method has. Whatever goes wrong is thrown, as the functions throw it.
 *
 * `[TPath] extends [infer TOne]` keeps the compiler from looking at the bodies of all operations while it does not know
 * the path yet: 500 instantiations for two calls in place of 12,000.
 */
export type PathMethod<TMethod extends keyof PathsByMethod> = <TPath extends PathsByMethod[TMethod]>(
  path: TPath,
  ...init: [TPath] extends [infer TOne] ? InitArguments<OperationAt<TOne, TMethod>> : never
) => Promise<PathResult<PathData<OperationAt<TPath, TMethod>>>>;

/** What a call gives. */
export interface PathResult<TData> {
  /** What the function of the same operation gives; of a list, its first page. */
  readonly data: TData;
  /** Never there: errors are thrown. */
  readonly error?: undefined;
  /** Status and headers. The body has been read, or belongs to `data`. */
  readonly response: Response;
}

/** What an operation takes: parameters, body, and the options of every call. */
export type PathInit<TOperation> = RequestOptions & ParametersOf<TOperation> & BodyOf<TOperation>;

/** What an operation answers. */
export type PathData<TOperation> = TOperation extends { responses: { '2XX': { content: infer TContent } } }
  ? TContent[keyof TContent]
  : undefined;

type OperationAt<TPath, TMethod> = TPath extends keyof paths
  ? TMethod extends keyof paths[TPath]
    ? paths[TPath][TMethod]
    : never
  : never;

type InitArguments<TOperation> =
  Record<never, never> extends PathInit<TOperation> ? [init?: PathInit<TOperation>] : [init: PathInit<TOperation>];

type ParametersOf<TOperation> = TOperation extends { parameters: infer TParameters }
  ? Record<never, never> extends TParameters
    ? { readonly params?: TParameters | undefined }
    : { readonly params: TParameters }
  : never;

type BodyOf<TOperation> = TOperation extends { requestBody: { content: infer TContent } }
  ? { readonly body: TContent[keyof TContent] }
  : TOperation extends { requestBody?: { content: infer TContent } | undefined }
    ? { readonly body?: TContent[keyof TContent] | undefined }
    : { readonly body?: never };
