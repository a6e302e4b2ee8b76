import type { paths } from '../gen/paths.ts';
import type { Operation } from '../operation.ts';
import type { RequestOptions } from '../request-options.ts';
import type { PathMiddleware } from './path-middleware.ts';

/** Calls operations by method and path, as openapi-fetch does. */
export interface PathClient extends PathMethods {
  /** Adds middleware: called in order before a call and in reverse order after it, around all its attempts. */
  use(...middleware: readonly PathMiddleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: readonly PathMiddleware[]): void;
}

type PathMethods = { readonly [TMethod in Operation['method']]: PathMethod<Lowercase<TMethod>> };

/** Calls one of the operations that a method has. Everything that goes wrong is thrown, as the functions throw it. */
export type PathMethod<TMethod extends Lowercase<Operation['method']>> = <TPath extends PathsWith<TMethod>>(
  path: TPath,
  ...init: InitArguments<At<TPath, TMethod>>
) => Promise<PathResult<At<TPath, TMethod>>>;

/** Paths of the document that take a method. */
export type PathsWith<TMethod> = {
  [TPath in keyof paths]: TMethod extends keyof paths[TPath] ? TPath : never;
}[keyof paths];

/** What a call gives: what the function of the same operation gives, and the answer that it was read from. */
export interface PathResult<TOperation> {
  readonly data: PathData<TOperation>;
  /** Never there: errors are thrown. */
  readonly error?: undefined;
  /** Status and headers. The body has been read, or belongs to `data`. */
  readonly response: Response;
}

/** What an operation takes: parameters, body, and the options of every call. */
export type PathInit<TOperation> = RequestOptions & ParametersOf<TOperation> & BodyOf<TOperation>;

type At<TPath extends keyof paths, TMethod> = TMethod extends keyof paths[TPath] ? paths[TPath][TMethod] : never;

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

type PathData<TOperation> = TOperation extends { responses: { '2XX': { content: infer TContent } } }
  ? TContent[keyof TContent]
  : undefined;
