// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export {
  createFile,
  createFileOperation,
  deleteFile,
  deleteFileOperation,
  downloadFile,
  downloadFileOperation,
  getFile,
  getFileOperation,
  listFiles,
  listFilesOperation,
} from './operations.ts';
export type { CreateFileParams, ListFilesParams } from './operations.ts';
export type { CreateFileRequest, DeleteFileResponse, ListFilesResponse } from './types.ts';
export type { FileExpirationAfter, OpenAIFile } from '../vocabulary.ts';
