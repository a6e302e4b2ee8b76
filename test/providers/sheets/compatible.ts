import type { ProviderSheet } from '../provider-sheet.ts';
import { openaiSheet } from './openai.ts';

const { wrongKey: _, ...likeOpenai } = openaiSheet;

/** A server that is all OpenAI's, somewhere else, for anybody. */
export const compatibleSheet: ProviderSheet = {
  ...likeOpenai,
  id: 'compatible',
  basePath: '/any/where',
  credentials: 'none',
};
