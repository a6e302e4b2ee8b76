import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** Options of providers by their name, and of the gateway itself. */
export interface VercelProviderOptions {
  readonly gateway?: VercelGatewayOptions | undefined;
  readonly [provider: string]: object | undefined;
}

/** Who of several providers may answer; whatever else the gateway takes stands beside it. */
export interface VercelGatewayOptions {
  /** Slugs of providers, the first choice first. */
  readonly order?: readonly string[] | undefined;
  /** Slugs of the only ones that may be asked. */
  readonly only?: readonly string[] | undefined;
  readonly [option: string]: unknown;
}

/** Members that are added, by the place where they stand. */
export interface VercelExtras {
  request: { providerOptions?: VercelProviderOptions | undefined };
  message: { reasoning?: string | null | undefined };
}

/** What Vercel's gateway adds (Vercel documentation, AI Gateway: OpenAI chat completions). */
export interface VercelDialect
  extends ChatDialect<VercelExtras>, ResponsesDialect<{ request: Pick<VercelExtras['request'], 'providerOptions'> }> {}
