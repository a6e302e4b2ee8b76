// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';
import type { FileExpirationAfter, OpenAIFile } from '../vocabulary.ts';

export interface CreateFileRequest {
  /** What is uploaded. */
  file: Uploadable;
  /** What the file is for, which decides what it may hold and where it can be used. */
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
  /** When the file is deleted; without it, batch files live 30 days and others until you delete them. */
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
