import {
  createFileOperation,
  deleteFileOperation,
  downloadFileOperation,
  getFileOperation,
  listFilesOperation,
  type CreateFileRequest,
  type ListFilesParams,
  type OpenAIFile,
} from '@unspool/generated/files';
import { unixSeconds } from '../clock.ts';
import { RequestError } from '../errors/request-error.ts';
import { serve, type OperationCall, type ServedOperation } from '../http/serve.ts';
import type { StoredFile } from '../store/file-store.ts';
import { pageOf } from '../store/page.ts';

/** Files, kept in memory as long as the server runs. */
export const fileRoutes: readonly ServedOperation[] = [
  serve<Omit<CreateFileRequest, 'file'> & { file: unknown }>(createFileOperation, createFile),
  serve<undefined, NonNullable<ListFilesParams>>(listFilesOperation, ({ context, query }) => {
    const { purpose } = query;
    const files = context.files.list().filter((file) => purpose === undefined || file.purpose === purpose);
    const page = pageOf(files, query, 10_000);
    if (page === undefined) throw new RequestError({ message: "'after' names no file of this list.", param: 'after' });
    return Response.json(page);
  }),
  serve(getFileOperation, (call) => Response.json(find(call).file)),
  serve(deleteFileOperation, (call) => {
    const { id } = find(call).file;
    call.context.files.remove(id);
    return Response.json({ id, object: 'file', deleted: true });
  }),
  serve(downloadFileOperation, (call) => {
    const { bytes, contentType } = find(call);
    return new Response(bytes, { headers: { 'content-type': contentType } });
  }),
];

async function createFile({
  body,
  context,
}: OperationCall<Omit<CreateFileRequest, 'file'> & { file: unknown }, object>): Promise<Response> {
  if (!(body.file instanceof File))
    throw new RequestError({ message: "'file' must be a part with a filename.", param: 'file' });
  const bytes = new Uint8Array(await body.file.arrayBuffer());
  const created_at = unixSeconds(context.clock);
  const file: OpenAIFile = {
    id: context.createId('file'),
    object: 'file',
    bytes: bytes.length,
    created_at,
    ...(body.expires_after !== undefined && { expires_at: created_at + body.expires_after.seconds }),
    filename: body.file.name,
    purpose: body.purpose === 'evals' ? 'user_data' : body.purpose,
    status: 'processed',
  };
  context.files.add({ file, bytes, contentType: body.file.type || 'application/octet-stream' });
  return Response.json(file);
}

function find({ context, path }: OperationCall<undefined, object>): StoredFile {
  const stored = context.files.get(path('file_id'));
  if (stored === undefined)
    throw new RequestError({ status: 404, message: 'There is no file with this id.', param: 'file_id' });
  return stored;
}
