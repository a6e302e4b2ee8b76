import { createClient, type Client, type Operation } from '@unspool/generated';
import { createAssistant, createThreadAndRun, getRun, type CreateAssistantParams } from '@unspool/generated/assistants';
import { createBatch } from '@unspool/generated/batches';
import { createFile } from '@unspool/generated/files';
import { createResponse } from '@unspool/generated/responses';
import type { RunningServer } from '../server/index.ts';

/** What the server keeps: operations that it really implements want ids of these. */
export interface KeptObjects {
  readonly fileId: string;
  readonly batchId: string;
  readonly responseId: string;
  readonly assistantId: string;
  readonly threadId: string;
  readonly runId: string;
  /** The call whose output the run waits for. */
  readonly callId: string;
}

const nothing: KeptObjects = {
  fileId: '',
  batchId: '',
  responseId: '',
  assistantId: '',
  threadId: '',
  runId: '',
  callId: '',
};

/** Every byte there is, as the server sends them for what it has not been given. */
export const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);

/** Stores what the operations of an area need. */
export async function prepareServer(server: RunningServer, { area }: Operation): Promise<KeptObjects> {
  const client = connect(server);
  if (area === 'assistants') return { ...nothing, ...(await prepareRun(client)) };
  if (area === 'batches') return { ...nothing, ...(await prepareBatches(client)) };
  return area === 'files' || area === 'responses' ? { ...nothing, ...(await prepareLists(client)) } : nothing;
}

/** Stores four files and a response with four items of input. */
async function prepareLists(client: Client): Promise<Partial<KeptObjects>> {
  let fileId = '';
  for (const name of ['a', 'b', 'c', 'd'])
    fileId = (await createFile(client, { purpose: 'user_data', file: { name, content: everyByte } })).id;
  const input = ['a', 'b', 'c', 'd'].map((content) => ({ role: 'user' as const, content }));
  const response = await createResponse(client, { model: 'gpt-5', input });
  return { fileId, responseId: response.id };
}

/** Stores four batches of one request. */
async function prepareBatches(client: Client): Promise<Partial<KeptObjects>> {
  const row = { custom_id: 'a', method: 'POST', url: '/v1/responses', body: { model: 'gpt-5', input: 'Hello' } };
  const file = { name: 'rows.jsonl', content: new Blob([JSON.stringify(row)]) };
  const { id: fileId } = await createFile(client, { purpose: 'batch', file });
  const params = { input_file_id: fileId, endpoint: '/v1/responses', completion_window: '24h' } as const;
  let batchId = '';
  for (let count = 0; count < 4; count += 1) batchId = (await createBatch(client, params)).id;
  return { fileId, batchId };
}

/** Stores an assistant, a thread and a run of it that waits for the output of a function. */
async function prepareRun(client: Client): Promise<Partial<KeptObjects>> {
  const tools: CreateAssistantParams['tools'] = [{ type: 'function', function: { name: 'f' } }];
  const { id: assistantId } = await createAssistant(client, { model: 'gpt-4o', tools });
  const { id: runId, thread_id: threadId } = await createThreadAndRun(client, { assistant_id: assistantId });
  const { required_action: action } = await getRun(client, threadId, runId);
  return { assistantId, threadId, runId, callId: action?.submit_tool_outputs.tool_calls[0]?.id ?? '' };
}

/** A client whose two keys tell which one an operation takes. The server has to ask for none. */
export function connect({ baseUrl }: RunningServer): Client {
  return createClient({ baseUrl, apiKey: 'sk-key', adminKey: 'sk-admin', maxRetries: 0 });
}

/** The operations on assistants that look for what is kept. */
const onKeptRuns = new Set(['getAssistant', 'getThread', 'createMessage', 'createRun', 'getRun', 'submitToolOutputs']);

/** Values for the parameters of an operation's path: known ids where they are needed, else what has to be encoded. */
export function pathValues({ id, path }: Operation, kept: KeptObjects): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    if (path.startsWith('/files/')) return kept.fileId;
    if (path.startsWith('/batches/')) return kept.batchId;
    if (path.startsWith('/responses/')) return kept.responseId;
    if (onKeptRuns.has(id)) return { assistant_id: kept.assistantId, thread_id: kept.threadId }[name] ?? kept.runId;
    return path === '/models/{model}' ? 'gpt-5' : `${name}/ä %`;
  });
}

/** Members that only make sense with what the server keeps. */
export function knownMembers({ id }: Operation, kept: KeptObjects): Readonly<Record<string, unknown>> {
  switch (id) {
    case 'createResponse':
      // Several agents are a beta that a call has to opt in to.
      return { previous_response_id: kept.responseId, multi_agent: { enabled: false } };
    case 'createBatch':
      return { input_file_id: kept.fileId, endpoint: '/v1/responses' };
    case 'listFiles':
      return { purpose: 'user_data' };
    case 'createRun':
    case 'createThreadAndRun':
      return { assistant_id: kept.assistantId };
    case 'submitToolOutputs':
      return { tool_outputs: [{ tool_call_id: kept.callId, output: '12 °C' }] };
    default:
      return {};
  }
}
