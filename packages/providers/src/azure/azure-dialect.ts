import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** What the content filter found in one category. The entry `error` has `code` and `message`: the filter failed. */
export interface AzureFilterResult {
  readonly filtered?: boolean | undefined;
  /** For categories that are graded. */
  readonly severity?: 'safe' | 'low' | 'medium' | 'high' | undefined;
  /** For categories that are found or not: jailbreak, protected material. */
  readonly detected?: boolean | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

/** What the content filter found, by category (`hate`, `self_harm`, `jailbreak`, ...). Empty while nothing is known. */
export type AzureFilterResults = Readonly<Record<string, AzureFilterResult | undefined>>;

/** The part of the text that an asynchronous filter has looked at, in characters. */
export interface AzureFilterOffsets {
  readonly check_offset: number;
  readonly start_offset: number;
  readonly end_offset: number;
}

/** What the content filter found in one prompt. */
export interface AzurePromptFilterResults {
  readonly prompt_index: number;
  readonly content_filter_results: AzureFilterResults;
}

/** What the content filter found in a part of a response. */
export interface AzureResponseFilter {
  readonly blocked?: boolean | undefined;
  readonly source_type?: string | undefined;
  readonly content_filter_results?: AzureFilterResults | undefined;
  readonly content_filter_offsets?: AzureFilterOffsets | undefined;
}

/** What Azure adds to chat completions. */
export interface AzureChatExtras {
  request: {
    /** Data of one's own to answer from, on preview versions. */
    data_sources?: readonly object[] | undefined;
  };
  message: {
    /** Of models that tell it, such as DeepSeek's. */
    reasoning_content?: string | null | undefined;
  };
  choice: {
    content_filter_results?: AzureFilterResults | undefined;
    /** With an asynchronous filter. */
    content_filter_offsets?: AzureFilterOffsets | undefined;
  };
  completion: {
    /** Of a stream in its first chunk, which has no choices. */
    prompt_filter_results?: readonly AzurePromptFilterResults[] | undefined;
  };
}

/** What Azure adds to responses. */
export interface AzureResponsesExtras {
  response: { content_filters?: readonly AzureResponseFilter[] | null | undefined };
}

/** What Azure adds: the findings of its content filter (Azure OpenAI documentation: content streaming; recorded traffic). */
export interface AzureDialect extends ChatDialect<AzureChatExtras>, ResponsesDialect<AzureResponsesExtras> {}
