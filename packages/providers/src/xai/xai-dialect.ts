import type { OpenRequest } from '@unspool/generated';
import type { CreateResponseParams } from '@unspool/generated/responses';
import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** Where a search looks: `{ type: 'web' }`, `{ type: 'x' }`, `{ type: 'news' }`, `{ type: 'rss' }`, with members of their own. */
export interface XaiSearchSource extends OpenRequest {
  readonly type: string;
}

/** Whether and where chat searches before it answers. */
export interface XaiSearchParameters {
  readonly mode?: 'auto' | 'on' | 'off' | undefined;
  readonly return_citations?: boolean | undefined;
  /** First day, as `YYYY-MM-DD`. */
  readonly from_date?: string | undefined;
  /** Last day, as `YYYY-MM-DD`. */
  readonly to_date?: string | undefined;
  readonly max_search_results?: number | undefined;
  readonly sources?: readonly XaiSearchSource[] | undefined;
}

/** A tool of responses that runs at xAI and that OpenAI does not have. */
export interface XaiTool extends OpenRequest {
  readonly type: 'x_search' | 'code_execution';
}

/** What is added to `usage`. */
export interface XaiUsage {
  num_sources_used?: number | undefined;
  /** What it cost, in xAI's own unit. */
  cost_in_usd_ticks?: number | undefined;
}

/** Members that are added, by the place where they stand. */
export interface XaiChatExtras {
  request: {
    search_parameters?: XaiSearchParameters | undefined;
    /** Whether the model may call several functions at once. */
    parallel_function_calling?: boolean | undefined;
  };
  message: {
    /** What the model thought. */
    reasoning_content?: string | null | undefined;
  };
  completion: {
    /** URLs of what the search found. */
    citations?: readonly string[] | null | undefined;
  };
  usage: XaiUsage & {
    prompt_tokens_details?:
      | {
          cached_tokens?: number | undefined;
          audio_tokens?: number | undefined;
          text_tokens?: number | undefined;
          image_tokens?: number | undefined;
        }
      | undefined;
  };
}

/** Members that are added, by the place where they stand. */
export interface XaiResponsesExtras {
  request: { tools?: readonly (NonNullable<CreateResponseParams['tools']>[number] | XaiTool)[] | undefined };
  usage: XaiUsage;
}

/** What xAI adds (xAI docs: chat completions, live search, tools of responses; recorded traffic). */
export interface XaiDialect extends ChatDialect<XaiChatExtras>, ResponsesDialect<XaiResponsesExtras> {}
