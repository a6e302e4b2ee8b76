import type { Client } from '@unspool/generated';
import { createFile, deleteFile, downloadFile, listFiles, type OpenAIFile } from '@unspool/generated/files';

type FilesClient = Client<'files'>;

/** All files of the account, page after page. */
export async function listAllFiles(client: FilesClient, signal: AbortSignal): Promise<readonly OpenAIFile[]> {
  const files: OpenAIFile[] = [];
  for await (const file of listFiles(client, { limit: 100 }, { signal })) files.push(file);
  return files;
}

/** Uploads a file; it is streamed, never held whole. */
export function uploadFile(client: FilesClient, file: File, signal: AbortSignal): Promise<OpenAIFile> {
  return createFile(client, { file, purpose: 'user_data' }, { signal });
}

/** The content of a file as text. */
export async function readFile(client: FilesClient, id: string, signal: AbortSignal): Promise<string> {
  return (await downloadFile(client, id, {}, { signal })).text();
}

/** Takes a file away for good. */
export async function removeFile(client: FilesClient, id: string, signal: AbortSignal): Promise<void> {
  await deleteFile(client, id, {}, { signal });
}
