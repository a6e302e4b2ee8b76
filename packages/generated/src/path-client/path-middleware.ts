import type { PathRequest } from './path-request.ts';

/** Called around every call of a path client. It looks on, sets headers and may turn one error into another. */
export interface PathMiddleware {
  readonly onRequest?: ((call: PathMiddlewareCall) => void | Promise<void>) | undefined;
  /** Called with an answer that has been read already. */
  readonly onResponse?:
    | ((call: PathMiddlewareCall & { readonly response: Response }) => void | Promise<void>)
    | undefined;
  /** May return the error to throw instead. */
  readonly onError?:
    | ((call: PathMiddlewareCall & { readonly error: unknown }) => void | Error | Promise<void | Error>)
    | undefined;
}

export interface PathMiddlewareCall {
  readonly request: PathRequest;
  /** As it stands in the document, its parameters in braces. */
  readonly schemaPath: string;
  /** The same for all that is called around one call. */
  readonly id: string;
}
