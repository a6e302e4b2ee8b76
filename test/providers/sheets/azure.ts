import type { ErrorAnswer } from '../error-answer.ts';
import type { ProviderSheet } from '../provider-sheet.ts';
import { withoutDone } from '../without-done.ts';

const wrongKey: ErrorAnswer = {
  status: 401,
  body: { error: { code: '401', message: 'This key or endpoint is wrong.' } },
  reads: { message: 'This key or endpoint is wrong.', code: '401' },
};
const safe = { hate: { filtered: false, severity: 'safe' } };
const blank = { id: '', object: '', created: 0, model: '' };

/** Azure OpenAI v1 (content streaming, troubleshooting; recorded streams): `model` is a deployment. */
export const azureSheet: ProviderSheet = {
  id: 'azure',
  basePath: '/openai/v1',
  credentials: { header: 'api-key', wrongKey },
  refusedHeaders: ['authorization'],
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'served',
    images: 'served',
    speech: 'served',
    transcriptions: 'served',
    models: 'served',
  },
  // Recorded without a content type.
  unknownPath: {
    status: 404,
    contentType: null,
    body: { error: { code: 'DeploymentNotFound', message: 'There is no such deployment.' } },
    reads: { message: 'There is no such deployment.', code: 'DeploymentNotFound' },
  },
  faults: [
    withoutDone,
    {
      model: 'filtered-prompt',
      status: 400,
      contentType: 'application/json',
      body: '{"error":{"code":"content_filter","message":"The prompt was filtered.","innererror":{"code":"ResponsibleAIPolicyViolation"}}}',
      reads: { message: 'The prompt was filtered.', code: 'content_filter' },
    },
  ],
  chat: {
    contentOfThoughts: '',
    opening: { ...blank, choices: [], prompt_filter_results: [{ prompt_index: 0, content_filter_results: safe }] },
    // Notes of a filter that runs beside the stream have no delta, and come when the choice has ended.
    closing: {
      ...blank,
      choices: [
        {
          index: 0,
          finish_reason: null,
          content_filter_results: safe,
          content_filter_offsets: { check_offset: 0, start_offset: 0, end_offset: 9 },
        },
      ],
    },
    extras: { choice: { content_filter_results: {} } },
  },
  responses: { extras: { content_filters: null } },
};

/** The same for somebody with a token of Microsoft Entra. */
export const azureTokenSheet: ProviderSheet = {
  ...azureSheet,
  id: 'azure-token',
  credentials: { header: 'authorization', prefix: 'Bearer ', wrongKey },
  refusedHeaders: ['api-key'],
};

const deployment = '/deployments/my-model';

/** Azure OpenAI before v1: a version in every query, and a deployment in the paths of all that takes a model but responses. */
export const azureClassicSheet: ProviderSheet = {
  ...azureSheet,
  id: 'azure-classic',
  basePath: '/openai',
  query: 'api-version=2024-10-21',
  surfaces: {
    chat: `${deployment}/chat/completions`,
    responses: 'served',
    embeddings: `${deployment}/embeddings`,
    images: `${deployment}/images/generations`,
    speech: `${deployment}/audio/speech`,
    transcriptions: `${deployment}/audio/transcriptions`,
    models: 'served',
  },
};
