import type { OpenAnswer, OpenRequest } from '@unspool/generated';
import type { ChatCompletionResponseMessage, CreateChatCompletionResponse } from '@unspool/generated/chat';
import type { ChatDialect, ChatTool } from '../dialect/chat-dialect.ts';

/** A tool that runs at Groq. */
export interface GroqTool extends OpenRequest {
  readonly type: 'browser_search' | 'code_interpreter';
}

/** Times in seconds, beside the tokens of `usage`. */
export interface GroqTimes {
  queue_time?: number | undefined;
  prompt_time?: number | undefined;
  completion_time?: number | undefined;
  total_time?: number | undefined;
}

type Usage = NonNullable<CreateChatCompletionResponse['usage']> & GroqTimes;

/** What each of the models that answered together has used. */
export interface GroqUsageBreakdown {
  models?: readonly { model: string; usage: Usage }[] | undefined;
}

/** What Groq tells of a request: its id in the first chunk, its usage in the last. */
export interface GroqMetadata {
  id?: string | undefined;
  seed?: number | undefined;
  usage?: Usage | null | undefined;
  usage_breakdown?: GroqUsageBreakdown | null | undefined;
  error?: string | undefined;
  debug?: object | null | undefined;
}

/** Where a sentence comes from, of what was sent along: one of `documents`, or what a function gave. */
export interface GroqCitation extends OpenAnswer {
  readonly type: 'document_citation' | 'function_citation';
}

type Annotation = NonNullable<ChatCompletionResponseMessage['annotations']>[number];

/** What a message and its deltas have beside their content. */
export interface GroqReasoning {
  /** What the model thought, when `reasoning_format` is `parsed`. Models that do not reason refuse it in a request. */
  reasoning?: string | null | undefined;
  /** Tools that ran at Groq. */
  executed_tools?: readonly object[] | undefined;
  annotations?: readonly (Annotation | GroqCitation)[] | undefined;
}

/** Members that are added, by the place where they stand. */
export interface GroqExtras {
  request: {
    /** Where thoughts go: nowhere, into the text, or into `reasoning`. Not together with `include_reasoning`. */
    reasoning_format?: 'hidden' | 'raw' | 'parsed' | null | undefined;
    include_reasoning?: boolean | null | undefined;
    reasoning_effort?: 'none' | 'default' | 'low' | 'medium' | 'high' | null | undefined;
    service_tier?: 'auto' | 'on_demand' | 'flex' | 'performance' | null | undefined;
    /** For models that are made of several. */
    compound_custom?: object | null | undefined;
    search_settings?: object | null | undefined;
    /** Texts to answer from. */
    documents?: readonly object[] | null | undefined;
    citation_options?: 'enabled' | 'disabled' | null | undefined;
    /** Whether calls of tools may differ from their schemas. */
    disable_tool_validation?: boolean | undefined;
    tools?: readonly (ChatTool | GroqTool)[] | null | undefined;
  };
  message: GroqReasoning;
  delta: GroqReasoning & {
    /** Whether this is thought or answer, of models that tell them apart: `analysis`. */
    channel?: string | undefined;
  };
  usage: GroqTimes;
  completion: {
    x_groq?: GroqMetadata | null | undefined;
    usage_breakdown?: GroqUsageBreakdown | null | undefined;
    mcp_list_tools?: readonly object[] | null | undefined;
    service_tier?: 'auto' | 'on_demand' | 'flex' | 'performance' | null | undefined;
  };
}

/** What Groq adds (Groq API reference: chat; Groq docs: reasoning; Groq's client for TypeScript; recorded streams). */
export interface GroqDialect extends ChatDialect<GroqExtras> {}
