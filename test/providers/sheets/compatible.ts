import type { ProviderSheet } from '../provider-sheet.ts';
import { openaiSheet } from './openai.ts';

/** A server that is all OpenAI's, somewhere else, for anybody. */
export const compatibleSheet: ProviderSheet = {
  ...openaiSheet,
  id: 'compatible',
  basePath: '/any/where',
  credentials: 'none',
};
