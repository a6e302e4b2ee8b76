import type { ErrorAnswer } from '../error-answer.ts';

/** How a provider's chat completions differ. Without any member they are OpenAI's. */
export interface ChatSheet {
  /** @default a line feed */
  readonly endOfLine?: '\r\n';
  /** How a stream ends. @default 'done' */
  readonly end?: 'done' | 'done-without-blank-line' | 'nothing';
  /** A comment before the first record and between all others. */
  readonly comment?: string;
  /** Which chunks name the role. @default 'first' */
  readonly role?: 'first' | 'every' | 'never';
  /** `asked` is a chunk without choices for those who ask for it. @default 'asked' */
  readonly usage?: 'asked' | 'always' | 'finish-chunk' | 'every-chunk';
  /** Whether `finish_reason` is `null` or missing before the end. @default 'null' */
  readonly unfinished?: 'null' | 'absent';
  /** Where thoughts stand. @default nowhere */
  readonly reasoning?: 'reasoning' | 'reasoning_content' | 'reasoning_details' | 'content-parts';
  /** `content` while the model thinks. @default it is missing */
  readonly contentOfThoughts?: '' | null;
  /** Whether a message that only calls a tool has no `content` at all. */
  readonly omitsContent?: true;
  /** Whether deltas stand beside the message so far. */
  readonly cumulative?: true;
  readonly calls?: CallSheet;
  /** Why an answer without calls ends. @default 'stop' */
  readonly finishReason?: string;
  /** The id of chunk number `index`, and of the whole. @default the same for all */
  readonly ids?: readonly string[];
  /** `object` of the last chunk. */
  readonly lastObject?: string;
  /** A chunk before the first. */
  readonly opening?: object;
  /** A chunk after the one with the finish reason. */
  readonly closing?: object;
  /** What stands before the JSON of a whole answer. @default nothing */
  readonly padding?: string;
  /** Members that are added, by their place. */
  readonly extras?: ChatExtras;
  /** Members of an assistant's message that have to come back to the letter when it calls a tool, and what else is answered. */
  readonly sentBack?: { readonly members: readonly string[]; readonly otherwise: ErrorAnswer };
  /** Members that may be sent, of a request and of its messages, for a server that refuses all others. */
  readonly strict?: {
    readonly request: readonly string[];
    readonly message: readonly string[];
    readonly otherwise: ErrorAnswer;
  };
}

export interface CallSheet {
  /** `last` is whole, in the chunk with the finish reason. @default 'pieces' */
  readonly delivery?: 'pieces' | 'whole' | 'last';
  /** @default an id for each */
  readonly ids?: 'empty';
  /** Whether a delta says which call it belongs to. @default true */
  readonly index?: boolean;
  /** Whether the calls of a whole message are numbered as well. */
  readonly indexInMessage?: true;
  /** Members of a call, beside OpenAI's. */
  readonly extras?: object;
  /** @default 'tool_calls' */
  readonly streamedFinishReason?: string;
}

export interface ChatExtras {
  /** At the top, of chunks too. */
  readonly top?: object;
  /** Of a choice, of chunks too. */
  readonly choice?: object;
  /** Of the message of a whole answer, and of the delta that calls a tool. */
  readonly message?: object;
  readonly usage?: object;
  /** At the top of the chunk with the finish reason. */
  readonly finish?: object;
}
