import type { ErrorAnswer, ErrorReading } from './error-answer.ts';
import type { ChatSheet } from './chat/chat-sheet.ts';
import type { ResponsesSheet } from './responses/responses-sheet.ts';

/**
 * How one provider behaves, as far as it is documented or was recorded: data that the fake upstream acts by. Nothing here is
 * taken from an adapter. Where nothing is known of a provider it does as OpenAI does.
 */
export interface ProviderSheet {
  readonly id: string;
  /** What stands before every path: `/openai/v1`. */
  readonly basePath: string;
  /** The query that every request has to have. */
  readonly query?: string;
  /** `none` answers anybody. */
  readonly credentials: 'none' | Credentials;
  /** Headers that must not stand beside the key. */
  readonly refusedHeaders?: readonly string[];
  readonly surfaces: Readonly<Record<Surface, Service>>;
  /** The answer where nothing is served. @default 404 with a page */
  readonly unknownPath?: ErrorAnswer;
  /** Errors in the middle, and with status 200, each for the model of its name. */
  readonly faults?: readonly Fault[];
  /** Whether the list of models is a bare array. */
  readonly modelsAreBare?: true;
  readonly chat: ChatSheet;
  /** @default OpenAI's events */
  readonly responses?: ResponsesSheet;
}

/** How a request shows who asks. */
export interface Credentials {
  /** The header that carries the key. */
  readonly header: string;
  /** What stands before the key. @default nothing */
  readonly prefix?: string;
  /** The answer to a request without the right key. */
  readonly wrongKey: ErrorAnswer;
}

/** What a provider may serve. */
export type Surface = 'chat' | 'responses' | 'embeddings' | 'images' | 'speech' | 'transcriptions' | 'models';

/**
 * Whether a surface is served at OpenAI's path, or at which other one below `basePath`; `refused` is a no that a client has to
 * know, `absent` one that shows when it is asked for.
 */
export type Service = 'served' | 'refused' | 'absent' | `/${string}`;

/** An error that comes as something else. */
export interface Fault {
  /** The model that has it. */
  readonly model: string;
  /** @default 'chat' */
  readonly surface?: 'chat' | 'responses';
  /** Which call is answered with it. @default 'stream' */
  readonly call?: 'whole' | 'stream';
  /** @default 200 */
  readonly status?: number;
  /** Set where the answer is no stream. @default 'text/event-stream' */
  readonly contentType?: string;
  /** The body, or what follows the first three records where it is a stream. */
  readonly body: string;
  /** Absent where the stream is only not whole. */
  readonly reads?: ErrorReading;
}

/** OpenAI's paths. */
export const standardPaths: Readonly<Record<Surface, string>> = {
  chat: '/chat/completions',
  responses: '/responses',
  embeddings: '/embeddings',
  images: '/images/generations',
  speech: '/audio/speech',
  transcriptions: '/audio/transcriptions',
  models: '/models',
};
