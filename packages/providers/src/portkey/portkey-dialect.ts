import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** A part of an answer as its provider gave it: a text, what was thought, or what else there is. */
export interface PortkeyContentBlock {
  readonly type?: string | undefined;
  readonly text?: string | undefined;
  readonly thinking?: string | undefined;
  readonly [member: string]: unknown;
}

/** Members that are added, by the place where they stand. */
export interface PortkeyExtras {
  message: {
    /** With `strictOpenAiCompliance: false`. */
    content_blocks?: readonly PortkeyContentBlock[] | undefined;
  };
  completion: {
    /** Who answered. */
    provider?: string | undefined;
  };
}

/** What Portkey adds (Portkey documentation, headers; source of its gateway). */
export interface PortkeyDialect extends ChatDialect<PortkeyExtras>, ResponsesDialect {}
