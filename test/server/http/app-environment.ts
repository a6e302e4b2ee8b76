import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { ServerContext } from '../server-context.ts';
import type { ReceivedBody } from './read-body.ts';
import type { RecordedRequest } from './recorded-request.ts';

/** What the HTTP side of a server is made of. */
export interface AppParts {
  readonly context: ServerContext;
  /** Gets an entry for each request, as soon as its body is read. */
  readonly log: RecordedRequest[];
}

/** An entry of the log while its request is being answered. */
export type OpenEntry = { -readonly [TName in keyof RecordedRequest]: RecordedRequest[TName] };

/** What middleware leaves for the routes. */
export interface AppEnvironment {
  Bindings: HttpBindings;
  Variables: { readonly entry: OpenEntry; readonly body: ReceivedBody };
}

export type AppContext = Context<AppEnvironment>;
