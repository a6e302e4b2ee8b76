// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { ComparisonFilter, CompoundFilter, Metadata, VectorStoreFileAttributes } from '../vocabulary.ts';

export interface AutoChunkingStrategyRequestParam {
  type: 'auto';
}

export type ChunkingStrategyRequestParam = AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam;

export interface CreateVectorStoreFileBatchRequest {
  /** 1 to 2000 items. */
  file_ids?: readonly string[] | undefined;
  /** 1 to 2000 items. */
  files?: readonly CreateVectorStoreFileRequest[] | undefined;
  chunking_strategy?: ChunkingStrategyRequestParam | undefined;
  attributes?: VectorStoreFileAttributes | undefined;
}

export interface CreateVectorStoreFileRequest {
  file_id: string;
  chunking_strategy?: ChunkingStrategyRequestParam | undefined;
  attributes?: VectorStoreFileAttributes | undefined;
}

export interface CreateVectorStoreRequest {
  /** At most 500 items. */
  file_ids?: readonly string[] | undefined;
  name?: string | undefined;
  description?: string | undefined;
  expires_after?: VectorStoreExpirationAfter | undefined;
  chunking_strategy?: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | undefined;
  metadata?: Metadata | undefined;
}

export interface DeleteVectorStoreFileResponse {
  id: string;
  deleted: boolean;
  object: 'vector_store.file.deleted';
}

export interface DeleteVectorStoreResponse {
  id: string;
  deleted: boolean;
  object: 'vector_store.deleted';
}

export interface ListVectorStoreFilesResponse {
  object: string;
  data: VectorStoreFileObject[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface ListVectorStoresResponse {
  object: string;
  data: VectorStoreObject[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface OtherChunkingStrategyResponseParam {
  type: 'other';
}

export interface StaticChunkingStrategy {
  /** Integer, 100 to 4096. */
  max_chunk_size_tokens: number;
  chunk_overlap_tokens: number;
}

export interface StaticChunkingStrategyRequestParam {
  type: 'static';
  static: StaticChunkingStrategy;
}

export interface StaticChunkingStrategyResponseParam {
  type: 'static';
  static: StaticChunkingStrategy;
}

export interface UpdateVectorStoreFileAttributesRequest {
  attributes: VectorStoreFileAttributes;
}

export interface UpdateVectorStoreRequest {
  name?: string | null | undefined;
  expires_after?: VectorStoreExpirationAfter | null | undefined;
  metadata?: Metadata | undefined;
}

export interface VectorStoreExpirationAfter {
  anchor: 'last_active_at';
  /** Integer, 1 to 365. */
  days: number;
}

export interface VectorStoreFileBatchObject {
  id: string;
  object: 'vector_store.files_batch';
  /** Unix time in seconds. */
  created_at: number;
  vector_store_id: string;
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  file_counts: { in_progress: number; completed: number; failed: number; cancelled: number; total: number };
}

export interface VectorStoreFileContentResponse {
  object: 'vector_store.file_content.page';
  data: { type?: string | undefined; text?: string | undefined }[];
  has_more: boolean;
  next_page: string | null;
}

export interface VectorStoreFileObject {
  id: string;
  object: 'vector_store.file';
  usage_bytes: number;
  /** Unix time in seconds. */
  created_at: number;
  vector_store_id: string;
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  last_error: { code: 'server_error' | 'unsupported_file' | 'invalid_file'; message: string } | null;
  chunking_strategy?: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | undefined;
  attributes?: VectorStoreFileAttributes | undefined;
}

export interface VectorStoreObject {
  id: string;
  object: 'vector_store';
  /** Unix time in seconds. */
  created_at: number;
  name: string;
  usage_bytes: number;
  file_counts: { in_progress: number; completed: number; failed: number; cancelled: number; total: number };
  status: 'expired' | 'in_progress' | 'completed';
  expires_after?: VectorStoreExpirationAfter | undefined;
  /** Unix time in seconds. */
  expires_at?: number | null | undefined;
  /** Unix time in seconds. */
  last_active_at: number | null;
  metadata: Metadata;
}

export interface VectorStoreSearchRequest {
  query: string | readonly string[];
  /** @default false */
  rewrite_query?: boolean | undefined;
  /**
   * Integer, 1 to 50.
   * @default 10
   */
  max_num_results?: number | undefined;
  filters?: ComparisonFilter | CompoundFilter | undefined;
  ranking_options?: {
    /** @default 'auto' */
    ranker?: 'none' | 'auto' | 'default-2024-11-15' | undefined;
    /**
     * 0 to 1.
     * @default 0
     */
    score_threshold?: number | undefined;
  } | undefined;
}

export interface VectorStoreSearchResultContentObject {
  type: 'text';
  text: string;
}

export interface VectorStoreSearchResultItem {
  file_id: string;
  filename: string;
  /** 0 to 1. */
  score: number;
  attributes: VectorStoreFileAttributes;
  content: VectorStoreSearchResultContentObject[];
}

export interface VectorStoreSearchResultsPage {
  object: 'vector_store.search_results.page';
  /** At least 1 item. */
  search_query: string[];
  data: VectorStoreSearchResultItem[];
  has_more: boolean;
  next_page: string | null;
}
