import { openAiError } from '../open-ai-error.ts';
import { openaiSheet } from './openai.ts';
import type { ProviderSheet } from '../provider-sheet.ts';

/** AIProxy (its client for Swift): OpenAI behind another header and path. Its own errors are not documented. */
export const aiproxySheet: ProviderSheet = {
  ...openaiSheet,
  id: 'aiproxy',
  basePath: '/my-project/my-service/v1',
  credentials: { header: 'aiproxy-partial-key', wrongKey: openAiError(401, { message: 'This partial key is wrong.' }) },
  refusedHeaders: ['authorization'],
};
