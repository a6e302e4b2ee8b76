import type { Prompt } from '../model/prompt.ts';
import type { Reply } from '../model/reply.ts';
import type { ServerContext } from '../server-context.ts';

/** One request of one operation, read and checked. */
export interface OperationCall<TBody, TQuery> {
  readonly context: ServerContext;
  /** Parameters of the path, decoded. */
  readonly path: (name: string) => string;
  readonly query: TQuery;
  readonly body: TBody;
  /** What the model says: the scenario's reply, or the ordinary one. */
  readonly reply: (prompt: Prompt) => Reply;
}

/** An operation of the document with what answers it. */
export interface ServedOperation {
  readonly operation: { readonly id: string; readonly method: string; readonly path: string };
  readonly handle: (call: OperationCall<unknown, unknown>) => Response | Promise<Response>;
}

/** Ties an operation to its handler. Body and query are typed by the handler. */
export function serve<TBody = undefined, TQuery = object>(
  operation: ServedOperation['operation'],
  handle: (call: OperationCall<TBody, TQuery>) => Response | Promise<Response>,
): ServedOperation {
  // Whoever calls it has checked both against the schemas that the types were made of.
  return { operation, handle: (call) => handle(call as OperationCall<TBody, TQuery>) };
}
