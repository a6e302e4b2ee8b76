// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';
import type { FileExpirationAfter, OpenAIFile } from '../vocabulary.ts';

export interface AddUploadPartRequest {
  data: Uploadable;
}

export interface CompleteUploadRequest {
  part_ids: readonly string[];
  md5?: string | undefined;
}

export interface CreateUploadRequest {
  filename: string;
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision';
  bytes: number;
  mime_type: string;
  expires_after?: FileExpirationAfter | undefined;
}

export interface Upload {
  id: string;
  /** Unix time in seconds. */
  created_at: number;
  filename: string;
  bytes: number;
  purpose: string;
  status: 'pending' | 'completed' | 'cancelled' | 'expired';
  /** Unix time in seconds. */
  expires_at: number;
  object: 'upload';
  file?: OpenAIFile | null | undefined;
}

export interface UploadPart {
  id: string;
  /** Unix time in seconds. */
  created_at: number;
  upload_id: string;
  object: 'upload.part';
}
