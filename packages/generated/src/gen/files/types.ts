// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';
import type { FileExpirationAfter, OpenAIFile } from '../vocabulary.ts';

export interface CreateFileRequest {
  file: Uploadable;
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
  expires_after?: FileExpirationAfter | undefined;
}

export interface DeleteFileResponse {
  id: string;
  object: 'file';
  deleted: boolean;
}

export interface ListFilesResponse {
  object: string;
  data: OpenAIFile[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}
