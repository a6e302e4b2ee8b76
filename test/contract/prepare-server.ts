import { createClient, type Client, type Operation } from '@unspool/generated';
import { createFile } from '@unspool/generated/files';
import { createResponse } from '@unspool/generated/responses';
import type { RunningServer } from '../server/index.ts';

/** What the server keeps: operations that it really implements want ids of these. */
export interface KeptObjects {
  readonly fileId: string;
  readonly responseId: string;
}

/** Every byte there is, as the server sends them for what it has not been given. */
export const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);

/** Stores what the operations on files and responses need: four files, a response with four items of input. */
export async function prepareServer(server: RunningServer, { area }: Operation): Promise<KeptObjects> {
  if (area !== 'files' && area !== 'responses') return { fileId: '', responseId: '' };
  const client = connect(server);
  let fileId = '';
  for (const name of ['a', 'b', 'c', 'd'])
    fileId = (await createFile(client, { purpose: 'user_data', file: { name, content: everyByte } })).id;
  const input = ['a', 'b', 'c', 'd'].map((content) => ({ role: 'user' as const, content }));
  const response = await createResponse(client, { model: 'gpt-5', input });
  return { fileId, responseId: response.id };
}

/** A client whose two keys tell which one an operation takes. The server has to ask for none. */
export function connect({ baseUrl }: RunningServer): Client {
  return createClient({ baseUrl, apiKey: 'sk-key', adminKey: 'sk-admin', maxRetries: 0 });
}

/** Values for the parameters of an operation's path: known ids where they are needed, else what has to be encoded. */
export function pathValues({ path }: Operation, kept: KeptObjects): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    if (path.startsWith('/files/')) return kept.fileId;
    if (path.startsWith('/responses/')) return kept.responseId;
    return path === '/models/{model}' ? 'gpt-5' : `${name}/ä %`;
  });
}

/** Members that only make sense with what the server keeps. */
export function knownMembers({ id }: Operation, kept: KeptObjects): Readonly<Record<string, unknown>> {
  switch (id) {
    case 'createResponse':
      return { previous_response_id: kept.responseId };
    case 'listFiles':
      return { purpose: 'user_data' };
    default:
      return {};
  }
}
