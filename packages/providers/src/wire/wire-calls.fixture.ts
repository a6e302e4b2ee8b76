import type { Client } from '@unspool/generated';
import { createAssistant } from '@unspool/generated/assistants';
import { createSpeech, createTranscription, createTranslation } from '@unspool/generated/audio';
import { createBatch, listBatches } from '@unspool/generated/batches';
import { createChatCompletion } from '@unspool/generated/chat';
import { createCompletion } from '@unspool/generated/completions';
import { createConversation } from '@unspool/generated/conversations';
import { createEmbedding } from '@unspool/generated/embeddings';
import { createEval } from '@unspool/generated/evals';
import { createFile, listFiles } from '@unspool/generated/files';
import { listFineTuningJobs } from '@unspool/generated/fine-tuning';
import { createImage, createImageEdit } from '@unspool/generated/images';
import { getModel, listModels } from '@unspool/generated/models';
import { createModeration } from '@unspool/generated/moderations';
import { createRealtimeClientSecret } from '@unspool/generated/realtime';
import { createResponse, getResponse } from '@unspool/generated/responses';
import { createVectorStore } from '@unspool/generated/vector-stores';
import { createVideo } from '@unspool/generated/videos';

/** One call, and what of it has to arrive at OpenAI's paths. */
export interface WireCall {
  readonly call: (client: Client) => Promise<unknown>;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The JSON body; of a form its fields, of which a file has its name as value. Absent when nothing is sent. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Whether the body is a form. */
  readonly form?: true;
  /** Headers of the operation itself. */
  readonly headers?: Readonly<Record<string, string>>;
}

const file = new File(['bytes'], 'speech.wav');
const messages = [{ role: 'user' as const, content: 'Hi ✓' }];
const image = new File(['bytes'], 'cat.png');
const batch = { input_file_id: 'file-1', endpoint: '/v1/chat/completions', completion_window: '24h' } as const;
const assistantsBeta = { 'openai-beta': 'assistants=v2' };
const transcription = { file, model: 'my-model' };

/** At least one operation of each area that providers serve, by the name of its function. */
export const wireCalls = {
  createChatCompletion: {
    call: (client) => createChatCompletion(client, { model: 'my-model', messages }),
    ...post('/chat/completions', { model: 'my-model', messages }),
  },
  createResponse: {
    call: (client) => createResponse(client, { model: 'my-model', input: 'Hi' }),
    ...post('/responses', { model: 'my-model', input: 'Hi' }),
  },
  getResponse: { call: (client) => getResponse(client, 'resp_1'), ...get('/responses/resp_1') },
  createCompletion: {
    call: (client) => createCompletion(client, { model: 'my-model', prompt: 'Hi' }),
    ...post('/completions', { model: 'my-model', prompt: 'Hi' }),
  },
  createEmbedding: {
    call: (client) => createEmbedding(client, { model: 'my-model', input: ['Hi'] }),
    ...post('/embeddings', { model: 'my-model', input: ['Hi'] }),
  },
  createImage: {
    call: (client) => createImage(client, { model: 'my-model', prompt: 'a cat' }),
    ...post('/images/generations', { model: 'my-model', prompt: 'a cat' }),
  },
  createImageEdit: {
    call: (client) => createImageEdit(client, { model: 'my-model', prompt: 'a hat', image }),
    ...form('/images/edits', { model: 'my-model', prompt: 'a hat', image: 'cat.png' }),
  },
  createSpeech: {
    call: (client) => createSpeech(client, { model: 'my-model', input: 'Hi', voice: 'alloy' }),
    ...post('/audio/speech', { model: 'my-model', input: 'Hi', voice: 'alloy' }),
  },
  createTranscription: {
    call: (client) => createTranscription(client, transcription),
    ...form('/audio/transcriptions', { ...transcription, file: 'speech.wav' }),
  },
  createTranslation: {
    call: (client) => createTranslation(client, transcription),
    ...form('/audio/translations', { ...transcription, file: 'speech.wav' }),
  },
  createFile: {
    call: (client) => createFile(client, { file, purpose: 'batch' }),
    ...form('/files', { purpose: 'batch', file: 'speech.wav' }),
  },
  listFiles: { call: (client) => listFiles(client, { limit: 2 }), ...get('/files?limit=2') },
  createBatch: { call: (client) => createBatch(client, batch), ...post('/batches', batch) },
  listBatches: { call: (client) => listBatches(client), ...get('/batches') },
  listModels: { call: (client) => listModels(client), ...get('/models') },
  getModel: { call: (client) => getModel(client, 'maker/my model'), ...get('/models/maker%2Fmy%20model') },
  createModeration: {
    call: (client) => createModeration(client, { input: 'Hi' }),
    ...post('/moderations', { input: 'Hi' }),
  },
  listFineTuningJobs: { call: (client) => listFineTuningJobs(client), ...get('/fine_tuning/jobs') },
  createVectorStore: {
    call: (client) => createVectorStore(client, { name: 'mine' }),
    ...post('/vector_stores', { name: 'mine' }),
    headers: assistantsBeta,
  },
  createVideo: {
    call: (client) => createVideo(client, { model: 'my-model', prompt: 'a cat' }),
    ...post('/videos', { model: 'my-model', prompt: 'a cat' }),
  },
  createConversation: { call: (client) => createConversation(client, {}), ...post('/conversations', {}) },
  createEval: {
    call: (client) => createEval(client, { data_source_config: { type: 'logs' }, testing_criteria: [] }),
    ...post('/evals', { data_source_config: { type: 'logs' }, testing_criteria: [] }),
  },
  createAssistant: {
    call: (client) => createAssistant(client, { model: 'my-model' }),
    ...post('/assistants', { model: 'my-model' }),
    headers: assistantsBeta,
  },
  createRealtimeClientSecret: {
    call: (client) => createRealtimeClientSecret(client, {}),
    ...post('/realtime/client_secrets', {}),
  },
} satisfies Record<string, WireCall>;

/** Name of a call in {@link wireCalls}: that of its function. */
export type WireCallName = keyof typeof wireCalls;

function get(path: string) {
  return { method: 'GET', path } as const;
}

function post<TBody>(path: string, body: TBody) {
  return { method: 'POST', path, body } as const;
}

function form<TBody>(path: string, body: TBody) {
  return { method: 'POST', path, body, form: true } as const;
}
