import type { ChatDialect } from '../dialect/chat-dialect.ts';

/** A page that an answer draws on. */
export interface PerplexitySearchResult {
  title: string;
  url: string;
  date?: string | null | undefined;
  last_updated?: string | null | undefined;
  snippet?: string | undefined;
}

/** What a request cost, in US dollars. */
export interface PerplexityCost {
  input_tokens_cost?: number | undefined;
  output_tokens_cost?: number | undefined;
  request_cost?: number | undefined;
  total_cost?: number | undefined;
}

/** Members that are added, by the place where they stand. */
export interface PerplexityExtras {
  request: {
    /** Hosts to search, or, with `-` before them, to leave out. */
    search_domain_filter?: readonly string[] | undefined;
    /** How old pages may be: `day`, `week`, `month`, ... */
    search_recency_filter?: string | undefined;
    /** What is searched: `web`, `academic`, ... */
    search_mode?: string | undefined;
    search_after_date_filter?: string | undefined;
    return_images?: boolean | undefined;
    return_related_questions?: boolean | undefined;
    /** Answers from what the model knows. */
    disable_search?: boolean | undefined;
    /** What chunks carry: everything, or what is new. */
    stream_mode?: 'full' | 'concise' | undefined;
  };
  chunkChoice: {
    /** Beside the delta, the whole message up to here. */
    message?: { role?: string | undefined; content?: string | null | undefined } | undefined;
  };
  completion: {
    /** URLs of `search_results`. */
    citations?: readonly string[] | null | undefined;
    search_results?: readonly PerplexitySearchResult[] | null | undefined;
  };
  chunk: {
    citations?: readonly string[] | null | undefined;
    search_results?: readonly PerplexitySearchResult[] | null | undefined;
    /** The last chunk is another object. */
    object: 'chat.completion.chunk' | 'chat.completion.done';
  };
  usage: {
    cost?: PerplexityCost | undefined;
    search_context_size?: string | undefined;
  };
}

/** What Perplexity adds (Perplexity API reference: chat completions; its client for TypeScript; recorded streams). */
export interface PerplexityDialect extends ChatDialect<PerplexityExtras> {}
