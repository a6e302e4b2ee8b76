import type { OutgoingEvent } from '../connection/outgoing-event.ts';

/** How the events of one provider differ from OpenAI's, which is what the sessions of this server speak. */
export interface Dialect {
  /** Of the client: what it says as OpenAI's client would say it. Throws a `RequestError` for what is unknown here. */
  readonly incoming: (frame: unknown) => unknown;
  /** Of the server: what OpenAI's would say, as this provider says it; none for what it does not say. */
  readonly outgoing: (event: OutgoingEvent) => readonly OutgoingEvent[];
}

/** Which provider a server plays. */
export type DialectName = 'openai' | 'azure' | 'azure-preview' | 'xai';

/** OpenAI's own. */
export const openAiDialect: Dialect = { incoming: (frame) => frame, outgoing: (event) => [event] };

/** Azure OpenAI, generally available version: the same events, without the account of limits (recorded sessions). */
export const azureDialect: Dialect = {
  incoming: (frame) => frame,
  outgoing: (event) => (event.type === 'rate_limits.updated' ? [] : [event]),
};
